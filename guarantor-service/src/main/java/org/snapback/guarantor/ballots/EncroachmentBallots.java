package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.ballots.model.Proposal;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.runtime.id.Ids;

/**
 * Ballots on encroachments, for the feature that keeps those: asked for in its own transaction, which
 * {@link EncroachmentBallotClosed} answers. Whoever needs a ballot's row and its encroachment's takes the ballot's first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EncroachmentBallots {
    private final Ballots life;
    private final BallotRepository ballots;

    EncroachmentBallots(Ballots life, BallotRepository ballots) {
        this.life = life;
        this.ballots = ballots;
    }

    /**
     * What is to be decided on an encroachment.
     *
     * @param title at most 200 characters
     * @param digest of the text, SHA-256 in lower-case hexadecimal
     */
    public record Question(
            UUID encroachmentId,
            BallotKind kind,
            String title,
            boolean sponsoredByUkraine,
            String digest,
            Instant deadline,
            boolean exercise) {}

    /** Opens an urgent ballot by the default rule of its kind, with today's electorate, or says why there is none. */
    public Opening open(Question question) {
        return life.open(new Proposal(
                Ids.next(),
                null,
                question.encroachmentId(),
                question.kind(),
                1,
                question.title(),
                question.kind().defaultRule().name(),
                question.sponsoredByUkraine(),
                Set.of(),
                true,
                question.digest(),
                question.deadline(),
                question.exercise()));
    }

    /** Holds a ballot's row until the transaction ends. */
    public void hold(UUID ballotId) {
        ballots.lock(ballotId);
    }

    /** Ends a ballot whose row is held, because the report is withdrawn; one that had closed before stays as it is. */
    public void withdraw(UUID ballotId) {
        ballots.lock(ballotId).filter(row -> row.stage == Stage.OPEN).ifPresent(life::withdraw);
    }

    /** Ends a ballot in which there is nothing left to decide, for this reason; one that had closed stays as it is. */
    public void withdraw(UUID ballotId, String reason) {
        ballots.lock(ballotId).filter(row -> row.stage == Stage.OPEN).ifPresent(row -> life.withdraw(row, reason));
    }

    /** Until when votes count on a ballot that is open; empty on one that has closed. Holds nothing. */
    public Optional<Instant> openUntil(UUID ballotId) {
        return ballots.findByIdOptional(ballotId)
                .filter(row -> row.stage == Stage.OPEN)
                .map(row -> row.deadline);
    }
}
