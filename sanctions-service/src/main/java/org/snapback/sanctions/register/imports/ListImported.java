package org.snapback.sanctions.register.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The payload of {@code list.imported}: counts and digests, never a name. */
record ListImported(
        UUID importId,
        String source,
        Instant publishedAt,
        String fileSha256,
        int persons,
        int entities,
        int vessels,
        int aircraft,
        @JsonProperty("new") int added,
        int changed,
        int unchanged,
        int gone,
        int rejected) {

    static ListImported of(ListImport list) {
        ImportCounts counts = list.counts();
        return new ListImported(
                list.id(),
                list.source().code(),
                list.publishedAt(),
                HexFormat.of().formatHex(list.fileSha256()),
                counts.persons(),
                counts.entities(),
                counts.vessels(),
                counts.aircraft(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.gone(),
                counts.rejected());
    }
}
