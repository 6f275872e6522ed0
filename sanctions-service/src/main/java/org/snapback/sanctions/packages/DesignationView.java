package org.snapback.sanctions.packages;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.annex.Designation;

/** One subject that a measure names, in a list. */
@Schema(name = "Designation", examples = Examples.DESIGNATION)
record DesignationView(
        UUID subjectId,
        int version,

        @Schema(description = "SHA-256 of the subject's RFC 8785 JSON, which the export holds")
        String digest,

        @Schema(examples = "ofac") String source,
        String sourceId,

        @Schema(examples = "PERSON") String kind,
        String name,
        List<String> programmes,

        @Schema(description = "Of its legal life at /v1/designations/{id}; absent in a draft")
        UUID id,

        @Schema(description = "Whether two secretaries hold that it may be somebody else")
        boolean disputed) {

    static DesignationView of(Designation designation) {
        return new DesignationView(
                designation.subjectId(),
                designation.version(),
                designation.digest(),
                designation.source(),
                designation.sourceId(),
                designation.kind(),
                designation.name(),
                designation.programmes(),
                designation.id(),
                designation.disputed());
    }
}
