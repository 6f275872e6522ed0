package org.snapback.guarantor.commitments.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a guarantor promises, complete: {@link CommitmentCheck} makes these and nothing else does.
 *
 * @param by the first moment at which the whole is late; no milestone is due later
 * @param verification how it is verified that the promise was kept
 * @param answerWithin within what its guarantor answers when it is called; empty where the general term counts
 * @param milestones in order of due date; what is due with them is the whole, no more and no less
 */
public record CommitmentTerms(
        Pillar pillar,
        CommitmentNature nature,
        Mode mode,
        Flag flag,
        boolean confidential,
        String what,
        HowMuch howMuch,
        Instant by,
        String verification,
        Optional<Duration> answerWithin,
        List<Milestone> milestones) {
    public CommitmentTerms {
        milestones = List.copyOf(milestones);
    }
}
