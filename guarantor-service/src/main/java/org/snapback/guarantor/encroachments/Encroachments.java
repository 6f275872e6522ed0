package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;
import org.snapback.guarantor.encroachments.model.Stage;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** What consultations need of reports. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Encroachments {
    private static final List<Stage> OPEN_TO_CONSULTATION = List.of(Stage.REPORTED, Stage.DISPUTED, Stage.CONFIRMED);

    private final EncroachmentRepository encroachments;
    private final MatterBallots ballots;
    private final Standings standings;

    Encroachments(EncroachmentRepository encroachments, MatterBallots ballots, Standings standings) {
        this.encroachments = encroachments;
        this.ballots = ballots;
        this.standings = standings;
    }

    /** A report on which a consultation is requested. */
    public record Consulted(
            UUID id,
            Instant occurredAt,
            EncroachmentKind kind,
            Gravity gravity,
            List<String> regions,
            String reportedBy,
            boolean exercise) {}

    /**
     * Takes down that a consultation is requested on a report, once. A ballot on its confirmation that opens from now on
     * is open until that moment.
     *
     * @param decideBy until when guarantors decide
     */
    public Outcome<Consulted> consult(UUID id, Instant decideBy, Caller caller) {
        Optional<EncroachmentRow> found = encroachments.lock(id).filter(standings.sight(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        EncroachmentRow row = found.get();
        if (!OPEN_TO_CONSULTATION.contains(row.stage)) {
            return Outcome.refused(Refusal.of(
                            EncroachmentProblem.ENCROACHMENT_STAGE,
                            "A consultation needs a report that is one of " + OPEN_TO_CONSULTATION + "; this one is "
                                    + row.stage)
                    .with("stage", row.stage));
        }
        if (row.decideBy != null) {
            return Outcome.refused(Refusal.of(
                    EncroachmentProblem.CONSULTATION_REQUESTED_ALREADY,
                    "A consultation on it has been requested; guarantors decide until " + row.decideBy));
        }
        row.decideBy = decideBy;
        return Outcome.done(new Consulted(
                row.id, row.occurredAt, row.kind, row.gravity, row.regions, row.reportedBy, row.exercise));
    }

    /** Until when votes count on the ballot that is open on a report; empty where none is. Holds nothing. */
    public Optional<Instant> votedOnUntil(UUID id) {
        return encroachments.openBallot(id).flatMap(ballots::openUntil);
    }
}
