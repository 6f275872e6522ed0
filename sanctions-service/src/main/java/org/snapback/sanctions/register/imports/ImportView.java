package org.snapback.sanctions.register.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.register.RegisterExamples;

/** An import as clients see it. */
@Schema(name = "Import", description = "One import of a list", examples = RegisterExamples.IMPORT)
record ImportView(
        UUID id,
        @Schema(examples = "ofac") String source,
        Instant importedAt,

        @Schema(description = "The subject of the token that uploaded it")
        String importedBy,

        @Schema(description = "When the issuer published the list; absent where nobody said")
        Instant publishedAt,

        @Schema(
                description = "Of the file; of OFAC's, the SHA-256 of the parts' SHA-256s (32 bytes each) in the order"
                        + " add, alt, comments, sdn")
        String fileSha256,

        @Schema(description = "Of all files together") long bytes,
        @Schema(description = "Persons on the list") int persons,
        @Schema(description = "Entities on the list") int entities,
        @Schema(description = "Vessels on the list") int vessels,
        @Schema(description = "Aircraft on the list") int aircraft,

        @JsonProperty("new") @Schema(description = "Subjects that the register did not have")
        int added,

        @Schema(description = "Subjects that got another version")
        int changed,

        int unchanged,

        @Schema(description = "Subjects that the list no longer names")
        int gone,

        @Schema(description = "Rows that were not taken in") int rejected,

        @Schema(description = "The first hundred of them; all are at …/rejections. Absent in a page of imports")
        List<RejectionView> rejections) {

    /** How many rejections an import shows by itself. */
    static final int SHOWN = 100;

    static ImportView of(ListImport list, List<RejectionView> rejections) {
        ImportCounts counts = list.counts();
        return new ImportView(
                list.id(),
                list.source().code(),
                list.at(),
                list.by(),
                list.publishedAt(),
                HexFormat.of().formatHex(list.fileSha256()),
                list.bytes(),
                counts.persons(),
                counts.entities(),
                counts.vessels(),
                counts.aircraft(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.gone(),
                counts.rejected(),
                rejections);
    }
}
