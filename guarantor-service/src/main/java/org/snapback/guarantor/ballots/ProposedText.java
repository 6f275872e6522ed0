package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.BallotTerms;
import org.snapback.guarantor.ballots.model.Proposal;

import static java.util.Objects.requireNonNull;

/**
 * The fields of {@code package.proposed} and {@code package.escalation-requested} that a ballot needs.
 *
 * @param rung null in a proposal, which is about the first
 */
record ProposedText(
        UUID packageId,
        UUID ballotId,
        String title,
        String rule,
        boolean urgent,
        Instant deadline,
        String digest,
        Integer rung) {
    ProposedText {
        requireNonNull(packageId, "packageId is missing");
        requireNonNull(ballotId, "ballotId is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(rule, "rule is missing");
        requireNonNull(deadline, "deadline is missing");
        requireNonNull(digest, "digest is missing");
    }

    Proposal proposal(BallotTerms.Kind kind, boolean exercise) {
        return new Proposal(
                ballotId, packageId, kind, rung == null ? 1 : rung, title, rule, urgent, digest, deadline, exercise);
    }
}
