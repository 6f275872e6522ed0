package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;
import org.snapback.guarantor.encroachments.model.Stage;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** What consultations, and what follows from a confirmation, need of reports. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Encroachments {
    private static final List<Stage> OPEN_TO_CONSULTATION = List.of(Stage.REPORTED, Stage.DISPUTED, Stage.CONFIRMED);

    private final EncroachmentRepository encroachments;
    private final MatterBallots ballots;
    private final Standings standings;
    private final EncroachmentJournal journal;

    Encroachments(
            EncroachmentRepository encroachments,
            MatterBallots ballots,
            Standings standings,
            EncroachmentJournal journal) {
        this.encroachments = encroachments;
        this.ballots = ballots;
        this.standings = standings;
        this.journal = journal;
    }

    /**
     * A report as others need it.
     *
     * @param decideBy until when guarantors decide on it; empty where no consultation has been requested
     */
    public record Facts(
            UUID id,
            Stage stage,
            Instant occurredAt,
            EncroachmentKind kind,
            Gravity gravity,
            List<String> regions,
            Optional<Instant> decideBy,
            boolean exercise) {
        static Facts of(EncroachmentRow row) {
            return new Facts(
                    row.id,
                    row.stage,
                    row.occurredAt,
                    row.kind,
                    row.gravity,
                    row.regions,
                    Optional.ofNullable(row.decideBy),
                    row.exercise);
        }
    }

    /** The report, held until the transaction ends. */
    public Optional<Facts> hold(UUID id) {
        return encroachments.lock(id).map(Facts::of);
    }

    /**
     * The report, held, where the caller sees it and it is in one of these stages.
     *
     * @param what needs such a stage, at the start of a sentence
     */
    public Outcome<Facts> hold(UUID id, Caller caller, String what, List<Stage> needed) {
        Optional<EncroachmentRow> found = encroachments.lock(id).filter(standings.sight(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        return needed.contains(found.get().stage)
                ? Outcome.done(Facts.of(found.get()))
                : Outcome.refused(Refusals.stage(what, found.get(), needed));
    }

    /** The report where the caller sees it. Holds nothing. */
    public Outcome<Facts> seen(UUID id, Caller caller) {
        return encroachments
                .findByIdOptional(id)
                .filter(standings.sight(caller)::sees)
                .map(row -> Outcome.done(Facts.of(row)))
                .orElseGet(() -> Outcome.refused(Refusals.notFound(id)));
    }

    /**
     * Says something of a report whose row is held, as its next version.
     *
     * @param type the event's short name
     */
    public void tell(UUID id, String type, Object data, Audience audience) {
        EncroachmentRow row = encroachments.findById(id);
        row.version++;
        journal.append(row, type, data, audience);
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
     * @param until says for the report until when guarantors decide
     */
    public Outcome<Consulted> consult(UUID id, Function<Consulted, Instant> until, Caller caller) {
        Optional<EncroachmentRow> found = encroachments.lock(id).filter(standings.sight(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        EncroachmentRow row = found.get();
        if (!OPEN_TO_CONSULTATION.contains(row.stage)) {
            return Outcome.refused(Refusals.stage("A consultation", row, OPEN_TO_CONSULTATION));
        }
        if (row.decideBy != null) {
            return Outcome.refused(Refusal.of(
                    EncroachmentProblem.CONSULTATION_REQUESTED_ALREADY,
                    "A consultation on it has been requested; guarantors decide until " + row.decideBy));
        }
        var consulted =
                new Consulted(row.id, row.occurredAt, row.kind, row.gravity, row.regions, row.reportedBy, row.exercise);
        row.decideBy = until.apply(consulted);
        return Outcome.done(consulted);
    }

    /** Until when votes count on the ballot that is open on a report; empty where none is. Holds nothing. */
    public Optional<Instant> votedOnUntil(UUID id) {
        return encroachments.openBallot(id).flatMap(ballots::openUntil);
    }
}
