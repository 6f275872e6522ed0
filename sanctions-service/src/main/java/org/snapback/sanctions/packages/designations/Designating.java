package org.snapback.sanctions.packages.designations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.json.Json;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.model.DesignationStage;

/** What the secretariat does for a designation: states its grounds, records its notification and keeps its reviews. */
@ApplicationScoped
class Designating {
    private final EntityManager entities;
    private final DesignationTable table;
    private final DesignationJournal journal;
    private final Caller caller;
    private final Clock clock;

    Designating(
            EntityManager entities, DesignationTable table, DesignationJournal journal, Caller caller, Clock clock) {
        this.entities = entities;
        this.table = table;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** States criterion, reasons and legal act, in place of what was stated before; the history keeps that. */
    Outcome<UUID> state(UUID id, String ifMatch, DesignationBodies.Statement statement) {
        return live(id).flatMap(row -> refusedOr(Preconditions.check(ifMatch, row.version), row))
                .map(row -> {
                    row.statement = Json.write(statement);
                    journal.did(row, DesignationStep.STATE, "stated", statement, null, Audience.NONE);
                    return row.id;
                });
    }

    /** Records how and when the person concerned was told. */
    Outcome<UUID> notified(UUID id, DesignationBodies.Notification notification) {
        if (notification.at().isAfter(clock.instant())) {
            return Outcome.refused(Refusal.of(
                    CommonProblem.VALIDATION,
                    "What is recorded has happened",
                    List.of(new Violation("/at", "past", "A moment that is not ahead of now"))));
        }
        return any(id).flatMap(row -> allowed(row, row.stage != DesignationStage.PROPOSED))
                .map(row -> {
                    row.notifiedAt = notification.at();
                    journal.did(row, DesignationStep.NOTIFY, "notified", notification, null, Audience.NONE);
                    return row.id;
                });
    }

    /** Records that a review found the grounds to hold; the next one is due within 12 months. */
    Outcome<UUID> reviewed(UUID id, DesignationBodies.Review review) {
        return any(id).flatMap(row -> allowed(row, row.listed())).map(row -> {
            Instant now = clock.instant();
            row.reviewedAt = now;
            row.reviewDueAt = ReviewPeriod.after(now);
            row.reviewAnnouncedAt = null;
            journal.did(row, DesignationStep.REVIEW, "reviewed", review, null, Audience.NONE);
            return row.id;
        });
    }

    /** One secretary asks that the flag is set or lifted. */
    Outcome<UUID> dispute(UUID id, DesignationBodies.Dispute asked) {
        return live(id).flatMap(row -> row.disputeAsked == null
                        ? Outcome.done(row)
                        : Outcome.refused(Refusal.of(
                                DesignationProblem.DISPUTE_PENDING,
                                row.disputeAskedBy + " has asked; another secretary confirms or refuses it")))
                .flatMap(row -> row.disputed != asked.disputed()
                        ? Outcome.done(row)
                        : Outcome.refused(Refusal.of(
                                DesignationProblem.DISPUTE_AS_IT_IS,
                                "The identity is " + (row.disputed ? "" : "not ") + "disputed already")))
                .map(row -> {
                    row.disputeAsked = asked.disputed();
                    row.disputeAskedBy = caller.subject();
                    row.disputeReason = asked.reason();
                    journal.did(
                            row, DesignationStep.ASK_DISPUTE, "dispute-asked", asked, asked.disputed(), Audience.NONE);
                    return row.id;
                });
    }

    /** A second secretary agrees: the flag is so from now on. */
    Outcome<UUID> confirmDispute(UUID id) {
        return pending(id)
                .flatMap(row -> row.disputeAskedBy.equals(caller.subject())
                        ? Outcome.refused(Refusal.of(
                                DesignationProblem.SECOND_SECRETARY,
                                "You have asked for it yourself; another secretary confirms it"))
                        : Outcome.done(row))
                .map(row -> {
                    var confirmed = new DesignationBodies.Dispute(row.disputeAsked, row.disputeReason);
                    row.disputed = row.disputeAsked;
                    row.answerDispute();
                    journal.did(
                            row,
                            DesignationStep.CONFIRM_DISPUTE,
                            "dispute-confirmed",
                            confirmed,
                            row.disputed,
                            Audience.ROSTER);
                    return row.id;
                });
    }

    /** A secretary does not agree, or the first one takes it back. */
    Outcome<UUID> refuseDispute(UUID id, DesignationBodies.Refused refused) {
        return pending(id).map(row -> {
            boolean asked = row.disputeAsked;
            row.answerDispute();
            journal.did(row, DesignationStep.REFUSE_DISPUTE, "dispute-refused", refused, asked, Audience.NONE);
            return row.id;
        });
    }

    private Outcome<DesignationRow> pending(UUID id) {
        return any(id).flatMap(row -> row.disputeAsked == null
                ? Outcome.refused(Refusal.of(
                        DesignationProblem.NO_DISPUTE_PENDING, "No secretary has asked that the flag is set or lifted"))
                : Outcome.done(row));
    }

    private Outcome<DesignationRow> live(UUID id) {
        return any(id).flatMap(row ->
                allowed(row, row.stage != DesignationStage.DELISTED && row.stage != DesignationStage.ANNULLED));
    }

    /** The designation, its row locked to the end of the transaction, where the caller sees it. */
    private Outcome<DesignationRow> any(UUID id) {
        DesignationRow row = entities.find(DesignationRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        return row == null || table.find(id).isEmpty()
                ? Outcome.refused(Problems.notFound("designation", id))
                : Outcome.done(row);
    }

    private static Outcome<DesignationRow> allowed(DesignationRow row, boolean allowed) {
        return allowed
                ? Outcome.done(row)
                : Outcome.refused(
                        Refusal.of(DesignationProblem.WRONG_DESIGNATION_STAGE, "The designation is " + row.stage)
                                .with("stage", row.stage));
    }

    private static <T> Outcome<T> refusedOr(Optional<Refusal> refusal, T value) {
        return refusal.<Outcome<T>>map(Outcome::refused).orElseGet(() -> Outcome.done(value));
    }
}
