package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.ballots.model.Proposal;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.runtime.id.Ids;

/**
 * Ballots on what this service keeps, for the feature that keeps it: asked for in its own transaction, which
 * {@link MatterBallotClosed} answers. Whoever needs a ballot's row and its matter's takes the ballot's first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatterBallots {
    private final Ballots life;
    private final BallotRepository ballots;

    MatterBallots(Ballots life, BallotRepository ballots) {
        this.life = life;
        this.ballots = ballots;
    }

    /**
     * What is to be decided on a matter.
     *
     * @param title at most 200 characters
     * @param rule how; one that the kind allows only where it was agreed in advance has been
     * @param preview what an adoption would bring about; empty where the text says nothing of it
     * @param digest of the text, SHA-256 in lower-case hexadecimal
     */
    public record Question(
            Matter matter,
            BallotKind kind,
            DecisionRule rule,
            String title,
            boolean sponsoredByUkraine,
            String digest,
            Optional<FrozenText> preview,
            Instant deadline,
            boolean exercise) {
        /** A question by the default rule of its kind, whose text says nothing of what an adoption would bring about. */
        public Question(
                Matter matter,
                BallotKind kind,
                String title,
                boolean sponsoredByUkraine,
                String digest,
                Instant deadline,
                boolean exercise) {
            this(
                    matter,
                    kind,
                    kind.defaultRule(),
                    title,
                    sponsoredByUkraine,
                    digest,
                    Optional.empty(),
                    deadline,
                    exercise);
        }
    }

    /** Opens an urgent ballot with today's electorate, or says why there is none. */
    public Opening open(Question question) {
        var proposal = new Proposal(
                Ids.next(),
                question.matter(),
                question.kind(),
                1,
                question.title(),
                question.rule().name(),
                question.sponsoredByUkraine(),
                Set.of(),
                true,
                question.digest(),
                question.deadline(),
                question.exercise());
        boolean agreed = question.kind().rulesWhereAgreed().contains(question.rule());
        return life.open(proposal, agreed, question.preview().map(FrozenText::text));
    }

    /** Holds a ballot's row until the transaction ends. */
    public void hold(UUID ballotId) {
        ballots.lock(ballotId);
    }

    /** Ends a ballot whose row is held, because its matter is withdrawn; one that had closed before stays as it is. */
    public void withdraw(UUID ballotId) {
        ballots.lock(ballotId).filter(row -> row.stage == Stage.OPEN).ifPresent(life::withdraw);
    }

    /** Ends a ballot in which there is nothing left to decide, for this reason; one that had closed stays as it is. */
    public void withdraw(UUID ballotId, String reason) {
        ballots.lock(ballotId).filter(row -> row.stage == Stage.OPEN).ifPresent(row -> life.withdraw(row, reason));
    }

    /** Whether Ukraine is among those who put the question of a ballot. */
    public boolean isSponsoredByUkraine(UUID ballotId) {
        return ballots.findById(ballotId).sponsoredByUkraine;
    }

    /** Until when votes count on a ballot that is open; empty on one that has closed. Holds nothing. */
    public Optional<Instant> openUntil(UUID ballotId) {
        return ballots.findByIdOptional(ballotId)
                .filter(row -> row.stage == Stage.OPEN)
                .map(row -> row.deadline);
    }
}
