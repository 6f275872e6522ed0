package org.snapback.sanctions.packages.designations;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.DesignationStage;

/** A designation in full, with its history. */
@Schema(name = "DesignationInFull", examples = DesignationExamples.DESIGNATION)
record DesignationView(
        @JsonUnwrapped DesignationSummary summary,

        @Schema(description = "As stated last; absent until then", implementation = DesignationBodies.Statement.class)
        @JsonRawValue
        String statement,

        @Schema(description = "What one secretary has asked for and a second one has not answered")
        PendingDispute pendingDispute,

        @Schema(description = "What happened to it, the latest first")
        List<Step> history) {

    /** A change of the flag that waits for a second secretary. */
    @Schema(name = "PendingDispute")
    record PendingDispute(boolean disputed, String askedBy, String reason) {}

    /** One thing that happened to it. */
    @Schema(name = "DesignationStep")
    record Step(
            @Schema(description = "The designation's version with it")
            long version,

            DesignationStep act,
            @Schema(description = "From then on") DesignationStage stage,
            Instant at,
            int subjectVersion,

            @Schema(description = "Who did it; absent where it followed the package")
            String by,

            @Schema(description = "The package's version when it followed it: what its journal says then is the cause")
            Long packageVersion,

            @Schema(description = "What was said with it", implementation = Object.class) @JsonRawValue
            String detail) {

        /** Without who did it and what was said with it. */
        Step open() {
            return new Step(version, act, stage, at, subjectVersion, null, packageVersion, null);
        }
    }
}
