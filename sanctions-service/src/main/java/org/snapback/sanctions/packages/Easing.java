package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.conditions.Conditions;
import org.snapback.sanctions.packages.model.Condition;
import org.snapback.sanctions.packages.model.EasingKind;
import org.snapback.sanctions.packages.model.MeasureLife;
import org.snapback.sanctions.roster.Roster;

/** Asks the guarantors to suspend or lift a package, or measures of it. */
@ApplicationScoped
class Easing {
    private final Desk desk;
    private final Conditions conditions;
    private final Roster roster;
    private final EasingJournal journal;
    private final Clock clock;

    Easing(Desk desk, Conditions conditions, Roster roster, EasingJournal journal, Clock clock) {
        this.desk = desk;
        this.conditions = conditions;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A sponsor, or Ukraine, asks for it, once the needed conditions are confirmed. Whoever has acceded by now may read
     * it.
     *
     * @param named the measures that are meant; none for the whole package
     */
    Outcome<EasingRow> request(UUID id, EasingKind kind, List<UUID> named, String reason) {
        return desk.toAsk(id, kind.packageAct())
                .flatMap(row -> desk.actingState()
                        .flatMap(by -> measures(row, kind, named)
                                .flatMap(measures -> conditionsMet(row, kind))
                                .map(met -> request(row, kind, named, reason, by, null))));
    }

    /** A review is due and all conditions are confirmed: the lifting of the whole package is asked for in its sponsor's name. */
    EasingRow atReview(PackageRow row, Instant reviewDueAt) {
        return request(
                row,
                EasingKind.LIFTING,
                List.of(),
                "A review of the package is due, and all conditions of easing are confirmed",
                row.author,
                reviewDueAt);
    }

    private EasingRow request(
            PackageRow row, EasingKind kind, List<UUID> named, String reason, String by, Instant reviewDueAt) {
        EasingRow asked = new EasingRow();
        asked.ballotId = Ids.next();
        asked.parent = row;
        asked.kind = kind;
        asked.measures = named;
        asked.reason = reason;
        asked.requestedBy = by;
        asked.requestedAt = clock.instant();
        asked.deadline = asked.requestedAt.plus(row.terms().decisionWindow());
        row.easings.add(asked);
        row.electorate.addAll(roster.acceded());
        journal.requested(row, asked, reviewDueAt);
        return asked;
    }

    /** What is missing now; empty also where the package does not allow it, which was refused before a ballot opened. */
    Set<Condition> missing(PackageRow row, EasingKind kind) {
        return kind.needed(row.easing)
                .map(needed -> EasingKind.missing(needed, confirmed(row)))
                .orElse(Set.of());
    }

    private Outcome<Set<Condition>> conditionsMet(PackageRow row, EasingKind kind) {
        Optional<Set<Condition>> needed = kind.needed(row.easing);
        if (needed.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    PackageProblem.EASING_NOT_FORESEEN,
                    "The text of the package names no condition on which it may be suspended; it can be lifted once all"
                            + " conditions are confirmed"));
        }
        Set<Condition> missing = missing(row, kind);
        return missing.isEmpty()
                ? Outcome.done(needed.get())
                : Outcome.refused(Refusal.of(PackageProblem.CONDITIONS_NOT_MET, notConfirmed(missing))
                        .with("missing", List.copyOf(missing)));
    }

    /** The conditions that are missing, in a sentence. */
    static String notConfirmed(Set<Condition> missing) {
        return "Not confirmed: " + missing.stream().map(Condition::name).collect(Collectors.joining(", "));
    }

    private Set<Condition> confirmed(PackageRow row) {
        Set<String> met = conditions.met(row.exercise);
        return Set.of(Condition.values()).stream()
                .filter(condition -> met.contains(condition.name()))
                .collect(Collectors.toSet());
    }

    private static Outcome<List<MeasureRow>> measures(PackageRow row, EasingKind kind, List<UUID> named) {
        List<MeasureRow> possible = row.measuresInOrder().stream()
                .filter(measure -> MeasureLife.after(measure.stage, kind.measureAct(), measure.type)
                        .isPresent())
                .toList();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Optional<MeasureRow> measure = row.measure(named.get(i));
            if (measure.filter(possible::contains).isEmpty()) {
                violations.add(new Violation(
                        "/measures/" + i,
                        measure.isEmpty() ? "no-such-measure" : "measure-stage",
                        measure.map(one -> why(one, kind)).orElse("Name a measure of this package")));
            }
        }
        if (violations.isEmpty() && !possible.isEmpty()) {
            return Outcome.done(possible);
        }
        return Outcome.refused(Refusal.of(
                PackageProblem.WRONG_MEASURE_STAGE,
                possible.isEmpty()
                        ? "No measure of the package can be "
                                + kind.measureAct().done()
                        : "Not every named measure can be " + kind.measureAct().done(),
                violations));
    }

    private static String why(MeasureRow measure, EasingKind kind) {
        boolean byStage =
                MeasureLife.TRANSITIONS.after(measure.stage, kind.measureAct()).isEmpty();
        return byStage
                ? MeasureLife.TRANSITIONS.refusal(measure.stage, kind.measureAct())
                : "A measure of type " + measure.type + " is irreversible and is never suspended";
    }
}
