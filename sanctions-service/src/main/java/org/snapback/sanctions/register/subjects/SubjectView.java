package org.snapback.sanctions.register.subjects;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.register.RegisterExamples;
import org.snapback.sanctions.register.model.Subject;

/** A subject in full. */
@Schema(name = "SubjectInFull", examples = RegisterExamples.SUBJECT)
record SubjectView(
        UUID id,
        @Schema(description = "From 1") int version,

        @Schema(description = "SHA-256 of the UTF-8 bytes of subject in the form of RFC 8785, in hexadecimal")
        String digest,

        @Schema(description = "Whether its list no longer names it; subject is then what the list said last")
        boolean gone,

        @Schema(description = "From when the list says so") Instant validFrom,

        @Schema(description = "From when the register knows it")
        Instant knownFrom,

        @JsonRawValue @Schema(implementation = Subject.class)
        String subject,

        @Schema(description = "Whether its identity is disputed in a public designation")
        boolean disputed,

        @Schema(description = "What other lists say of the same; absent where it is alone")
        ClusterView cluster,

        @Schema(description = "Its versions, the latest first")
        List<VersionView> versions) {

    static SubjectView of(SubjectRow row, ClusterView cluster, List<VersionView> versions) {
        return new SubjectView(
                row.id(),
                row.version(),
                row.digestText(),
                row.gone(),
                row.validFrom(),
                row.knownFrom(),
                row.content(),
                row.disputed(),
                cluster,
                versions);
    }
}
