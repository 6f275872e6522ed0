package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Binding;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.DecisionRule;

/**
 * That a ballot on an encroachment has closed: fired within the transaction that closes it, so that what follows from it
 * is one with it.
 *
 * @param bound the states that an adoption binds
 * @param deadline until when votes counted
 */
public record EncroachmentBallotClosed(
        UUID ballotId,
        UUID encroachmentId,
        BallotKind kind,
        DecisionRule rule,
        BallotOutcome outcome,
        List<String> bound,
        Instant deadline,
        Instant closedAt) {
    static EncroachmentBallotClosed of(Ballot ballot) {
        Closing closing = ballot.closing().orElseThrow();
        return new EncroachmentBallotClosed(
                ballot.id(),
                ballot.terms().encroachmentId(),
                ballot.terms().kind(),
                ballot.terms().rule(),
                closing.outcome(),
                ballot.bound().stream().map(Binding::state).toList(),
                ballot.terms().deadline(),
                closing.at());
    }
}
