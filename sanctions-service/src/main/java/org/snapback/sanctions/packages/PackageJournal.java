package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.packages.model.SunsetDate;

/** What is told of a package from its proposal on: topic {@code compact.packages}. Each event is its next version. */
@ApplicationScoped
class PackageJournal {
    private static final String TOPIC = "compact.packages";

    private final Journal journal;

    PackageJournal(Journal journal) {
        this.journal = journal;
    }

    void proposed(PackageRow row) {
        append(
                row,
                "proposed",
                new Proposed(
                        row.id,
                        row.ballotId,
                        row.title,
                        row.rationale,
                        row.legalBasis,
                        row.sponsoring(),
                        row.rule,
                        row.urgent,
                        row.decisionWindow,
                        row.proposedAt,
                        row.deadline,
                        row.digest,
                        AutomaticView.of(row.automatic),
                        EasingTermsView.of(row.easing),
                        row.confirmationRule,
                        row.terms().reviewEvery(),
                        row.terms().sunsetOn(),
                        MeasureData.proposed(row.measuresInOrder())),
                readers(row));
    }

    /** Told to those who could read the proposal, which the row no longer names. */
    void returned(PackageRow row, UUID ballotId, String reason, Audience readers) {
        append(row, "returned", new Returned(row.id, ballotId, row.title, reason), readers);
    }

    void adopted(PackageRow row) {
        append(
                row,
                "adopted",
                new Adopted(
                        row.id,
                        row.ballotId,
                        row.title,
                        row.legalBasis,
                        row.sponsoring(),
                        row.digest,
                        row.decidedAt,
                        row.bound,
                        Excepted.of(row.excepted),
                        row.rung,
                        MeasureData.standing(row.onRung(row.rung))),
                Audience.PUBLIC);
    }

    void rejected(PackageRow row) {
        append(
                row,
                "rejected",
                new Rejected(row.id, row.ballotId, row.title, row.digest, row.decidedAt, row.reason),
                readers(row));
    }

    void withdrawn(PackageRow row, String by) {
        append(row, "withdrawn", new Withdrawn(row.id, row.ballotId, row.title, row.decidedAt, by), readers(row));
    }

    void escalationRequested(PackageRow row, EscalationRow asked) {
        append(
                row,
                "escalation-requested",
                new EscalationRequested(
                        row.id,
                        asked.ballotId,
                        row.title,
                        asked.rung,
                        asked.reason,
                        asked.requestedBy,
                        asked.requestedAt,
                        row.sponsoring(),
                        row.rule,
                        row.urgent,
                        row.decisionWindow,
                        asked.deadline,
                        row.digest,
                        MeasureData.proposed(row.onRung(asked.rung))),
                readers(row));
    }

    void escalated(PackageRow row, EscalationRow decided) {
        append(
                row,
                "escalated",
                new Escalated(
                        row.id,
                        decided.ballotId,
                        row.title,
                        decided.rung,
                        decided.decidedAt,
                        decided.bound,
                        Excepted.of(decided.excepted),
                        null,
                        null,
                        MeasureData.standing(row.onRung(decided.rung))),
                Audience.PUBLIC);
    }

    void escalationRefused(PackageRow row, EscalationRow decided) {
        append(
                row,
                "escalation-refused",
                new EscalationRefused(row.id, decided.ballotId, row.title, decided.rung, decided.outcomeReason),
                readers(row));
    }

    void inForce(PackageRow row, List<MeasureRow> measures) {
        append(
                row,
                "measures-in-force",
                new InForce(row.id, row.title, MeasureData.standing(measures)),
                Audience.PUBLIC);
    }

    void ignored(PackageRow row, Verdict verdict, String why) {
        append(
                row,
                "outcome-ignored",
                new Ignored(row.id, verdict.ballotId(), row.title, verdict.outcome(), row.stage, why),
                readers(row));
    }

    /** Its circle, and once it is proposed the electorate and Ukraine. */
    static Audience readers(PackageRow row) {
        Set<String> readers = new TreeSet<>(row.circle());
        if (row.proposedAt != null) {
            readers.addAll(row.electorate);
            readers.add(Caller.UKRAINE);
        }
        return Audience.states(readers);
    }

    /** The package's next event, which moves its version; whoever makes it has it written. */
    static Event event(PackageRow row, String what, Object data, Audience audience) {
        row.version++;
        return new Event(
                TOPIC, "package", row.id.toString(), row.version, "package." + what, data, audience, row.exercise);
    }

    private void append(PackageRow row, String what, Object data, Audience audience) {
        journal.append(event(row, what, data, audience));
    }

    record Proposed(
            UUID packageId,
            UUID ballotId,
            String title,
            String rationale,
            String legalBasis,
            Set<String> sponsors,
            DecisionRule rule,
            boolean urgent,
            String decisionWindow,
            Instant proposedAt,
            Instant deadline,
            String digest,
            List<AutomaticView> automatic,
            EasingTermsView easing,
            ConfirmationRule confirmationRule,
            Period reviewEvery,
            SunsetDate sunsetOn,
            List<MeasureData> measures) {}

    record Returned(UUID packageId, UUID ballotId, String title, String reason) {}

    record Adopted(
            UUID packageId,
            UUID ballotId,
            String title,
            String legalBasis,
            Set<String> sponsors,
            String digest,
            Instant adoptedAt,
            List<String> bound,
            List<Excepted> excepted,
            int rung,
            List<MeasureData> measures) {}

    record Rejected(UUID packageId, UUID ballotId, String title, String digest, Instant rejectedAt, String reason) {}

    record Withdrawn(UUID packageId, UUID ballotId, String title, Instant withdrawnAt, String withdrawnBy) {}

    record EscalationRequested(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            String reason,
            String requestedBy,
            Instant requestedAt,
            Set<String> sponsors,
            DecisionRule rule,
            boolean urgent,
            String decisionWindow,
            Instant deadline,
            String digest,
            List<MeasureData> measures) {}

    /**
     * A rung stands.
     *
     * @param ballotId the ballot on it; the one that confirmed the encroachment where this fired an AUTOMATIC rung
     * @param cause null after a ballot on the rung
     * @param overtakes the ballot on the rung that is open still and will change nothing; null without one
     */
    record Escalated(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            Instant escalatedAt,
            List<String> bound,
            List<Excepted> excepted,
            Cause cause,
            UUID overtakes,
            List<MeasureData> measures) {}

    record EscalationRefused(UUID packageId, UUID ballotId, String title, int rung, String reason) {}

    record InForce(UUID packageId, String title, List<MeasureData> measures) {}

    record Ignored(
            UUID packageId, UUID ballotId, String title, Verdict.Outcome outcome, PackageStage stage, String reason) {}
}
