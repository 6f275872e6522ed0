package org.snapback.sanctions.packages.designations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.DesignationStage;

/** A designation as a list shows it. */
@Schema(name = "DesignationSummary", examples = DesignationExamples.SUMMARY)
record DesignationSummary(
        UUID id,
        @Schema(description = "From 1; its ETag") long version,
        DesignationStage stage,
        UUID packageId,
        UUID measureId,
        UUID subjectId,

        @Schema(description = "The version of the subject that the annex names")
        int subjectVersion,

        @Schema(examples = "ofac") String source,
        String sourceId,

        @Schema(examples = "PERSON") String kind,

        @Schema(description = "The subject's primary name in that version")
        String name,

        boolean exercise,

        @Schema(description = "Whether two secretaries hold that it may be somebody else")
        boolean disputed,

        Instant proposedAt,
        Instant listedAt,

        @Schema(description = "When it was delisted or annulled")
        Instant endedAt,

        @Schema(description = "When the person concerned was told last")
        Instant notifiedAt,

        @Schema(description = "By when it must be reviewed, within 12 months; only while it is listed")
        Instant reviewDueAt,

        @Schema(description = "When the coming review was announced")
        Instant reviewAnnouncedAt,

        Instant reviewedAt) {}
