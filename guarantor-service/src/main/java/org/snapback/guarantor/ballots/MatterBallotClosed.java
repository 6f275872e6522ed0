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
import org.snapback.guarantor.ballots.model.Matter;

/**
 * That a ballot on something which this service keeps has closed: fired within the transaction that closes it, so that
 * what follows from it is one with it. The feature that keeps the matter acts on it, the others leave it.
 *
 * @param bound the states that an adoption binds
 * @param deadline until when votes counted
 */
public record MatterBallotClosed(
        UUID ballotId,
        Matter matter,
        BallotKind kind,
        DecisionRule rule,
        BallotOutcome outcome,
        List<String> bound,
        Instant deadline,
        Instant closedAt) {
    static MatterBallotClosed of(Ballot ballot) {
        Closing closing = ballot.closing().orElseThrow();
        return new MatterBallotClosed(
                ballot.id(),
                ballot.terms().matter(),
                ballot.terms().kind(),
                ballot.terms().rule(),
                closing.outcome(),
                ballot.bound().stream().map(Binding::state).toList(),
                ballot.terms().deadline(),
                closing.at());
    }

    /** When it decided: one that its deadline closed has decided then, however late a replica looked. */
    public Instant decidedAt() {
        return closedAt.isAfter(deadline) ? deadline : closedAt;
    }
}
