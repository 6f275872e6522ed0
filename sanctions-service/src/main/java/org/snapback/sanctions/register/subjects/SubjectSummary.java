package org.snapback.sanctions.register.subjects;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.register.RegisterExamples;
import org.snapback.sanctions.register.model.Kind;

/** A subject as a list of subjects shows it. */
@Schema(name = "SubjectSummary", examples = RegisterExamples.SUMMARY)
record SubjectSummary(
        UUID id,
        @Schema(examples = "ofac") String source,

        @Schema(description = "The list's own number for it", examples = "90000202")
        String sourceId,

        Kind kind,

        @Schema(description = "The name that its list leads with", examples = "ZERKALNY MOST SHIPPING LLC")
        String name,

        @Schema(description = "What it is listed under, in its list's words", examples = "[\"RUSSIA-EO14024\"]")
        List<String> programmes,

        @Schema(description = "Its current version, from 1") int version,

        @Schema(description = "SHA-256 of the canonical subject, in hexadecimal")
        String digest,

        @Schema(description = "Whether its list no longer names it")
        boolean gone,

        @Schema(description = "From when the list says so") Instant validFrom,

        @Schema(description = "From when the register knows it")
        Instant knownFrom,

        @Schema(description = "Of the subjects of several lists that are one; absent where it is alone")
        UUID clusterId,

        @Schema(description = "Whether its identity is disputed in a public designation")
        boolean disputed) {

    static SubjectSummary of(SubjectRow row) {
        return new SubjectSummary(
                row.id(),
                row.source(),
                row.sourceId(),
                Kind.valueOf(row.kind()),
                row.primaryName(),
                row.programmes(),
                row.version(),
                row.digestText(),
                row.gone(),
                row.validFrom(),
                row.knownFrom(),
                row.clusterId(),
                row.disputed());
    }
}
