package org.snapback.sanctions.register.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two subjects that may be one.
 *
 * @param history only where one is read by itself
 */
@Schema(
        name = "Identity",
        examples = {IdentityExamples.SUMMARY, IdentityExamples.IDENTITY})
record IdentityView(
        UUID id,
        @Schema(description = "From 1") long version,
        IdentityStage stage,
        Instant proposedAt,

        @Schema(description = "Absent while it is a proposal")
        Instant decidedAt,

        @Schema(description = "The two, as their lists have them now")
        List<Named> subjects,

        @Schema(description = "What speaks for it, as it was found")
        List<Evidence> evidence,

        @Schema(description = "What was done with it, the latest first; only where it is read by itself")
        List<Step> history) {

    /** The same with its history. */
    IdentityView with(List<Step> steps) {
        return new IdentityView(id, version, stage, proposedAt, decidedAt, subjects, evidence, steps);
    }

    /** One of the two. */
    @Schema(name = "IdentitySubject")
    record Named(UUID id, String source, String sourceId, String kind, String name, boolean gone) {}

    /** What both have. */
    @Schema(name = "IdentityEvidence")
    record Evidence(
            EvidenceKind kind,

            @Schema(description = "The number; or the name's words in order, and the birth date")
            String key,

            @Schema(description = "The import that showed it")
            UUID importId) {}

    /** What was done with it. */
    @Schema(name = "IdentityStep")
    record Step(
            long version,
            @Schema(description = "PROPOSE, DECIDE or UNDO") String act,
            IdentityStage stage,
            Instant at,

            @Schema(description = "Who; absent where the service itself did it")
            String by,

            String reasons) {}
}
