package org.snapback.guarantor.packages.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a package is after an event: a pure fold, so that the same events always make the same replica. */
public final class Following {
    private Following() {}

    /**
     * The package after the event.
     *
     * @param before as it was known; empty before its first event
     * @param event the event's short name, such as {@code package.adopted}
     * @return empty where the event changes nothing that is kept here, or the proposal was never seen
     * @throws IllegalArgumentException where the event lacks a field that the contract asks for
     */
    public static Optional<KnownPackage> after(
            Optional<KnownPackage> before, String event, Told told, boolean exercise) {
        if (event.equals("package.proposed")) {
            return Optional.of(proposed(told, exercise));
        }
        return before.flatMap(known -> Optional.ofNullable(moved(known, event, told)));
    }

    private static KnownPackage proposed(Told told, boolean exercise) {
        return new KnownPackage(
                told.packageId(),
                exercise,
                PackageStage.PROPOSED,
                present(told.title(), "title"),
                told.sponsors(),
                present(told.rule(), "rule"),
                present(told.digest(), "digest"),
                0,
                told.automatic(),
                told.suspensionConditions(),
                told.reverseConsensus(),
                Map.of(),
                null,
                null,
                told.measures().stream().map(Told.Measure::known).toList());
    }

    private static KnownPackage moved(KnownPackage known, String event, Told told) {
        return switch (event) {
            case "package.revision-taken" -> proposed(told, known.exercise());
            case "package.returned" -> at(known, PackageStage.DRAFT);
            case "package.withdrawn" -> at(known, PackageStage.WITHDRAWN);
            case "package.rejected" -> at(known, PackageStage.REJECTED);
            case "package.adopted" -> stands(at(known, PackageStage.ADOPTED), 1, told, known.lastAutomaticAt());
            case "package.escalated" -> escalated(known, told);
            case "package.measures-in-force" -> withMeasures(known, told, known.snapbackUntil());
            case "package.suspended" -> eased(known, PackageStage.SUSPENDED, told);
            case "package.lifted" -> eased(known, PackageStage.LIFTED, told);
            case "package.snapped-back" -> withMeasures(at(known, PackageStage.ADOPTED), told, null);
            case "package.consequences-ended" -> fallen(known, told);
            case "package.ended", "package.expired" -> over(known, PackageStage.EXPIRED);
            case "package.rescinded" -> over(known, PackageStage.RESCINDED);
            case "package.corrected", "package.listed", "package.delisted" -> corrected(known, told);
            case "package.amendment-requested" -> Amended.asked(known, told);
            case "package.amended" ->
                Amended.text(known, told, present(told.title(), "title"), present(told.digest(), "digest"));
            case "package.amendment-refused" -> Amended.dropped(known);
            default -> null;
        };
    }

    private static KnownPackage escalated(KnownPackage known, Told told) {
        Instant automatic = told.cause() == null ? known.lastAutomaticAt() : told.escalatedAt();
        return stands(known, present(told.rung(), "rung"), told, automatic);
    }

    private static KnownPackage eased(KnownPackage known, PackageStage stage, Told told) {
        KnownPackage next = Boolean.TRUE.equals(told.wholePackage()) ? at(known, stage) : known;
        return withMeasures(next, told, told.snapbackUntil() == null ? known.snapbackUntil() : told.snapbackUntil());
    }

    /** What rested on a confirmation that stands no more: a rung waits again, or an easing holds as before. */
    private static KnownPackage fallen(KnownPackage known, Told told) {
        int rung = present(told.rung(), "rung");
        Map<Integer, Bound> bound = new HashMap<>(known.bound());
        bound.keySet().removeIf(higher -> higher > rung);
        return copy(
                known,
                present(told.stage(), "stage"),
                rung,
                bound,
                told.lastAutomaticAt(),
                told.snapbackUntil() == null ? known.snapbackUntil() : told.snapbackUntil(),
                measures(known, told));
    }

    /** Another wording, or annexes of other length; the event is public, and does not name measures that wait. */
    private static KnownPackage corrected(KnownPackage known, Told told) {
        return new KnownPackage(
                known.id(),
                known.exercise(),
                known.stage(),
                present(told.title(), "title"),
                known.sponsors(),
                known.rule(),
                present(told.digest(), "digest"),
                known.rung(),
                known.automatic(),
                known.suspensionConditions(),
                known.reverseConsensus(),
                known.bound(),
                known.lastAutomaticAt(),
                known.snapbackUntil(),
                measures(known, told),
                known.boundApart(),
                known.amending());
    }

    /** What never began does not end. */
    private static KnownPackage over(KnownPackage known, PackageStage stage) {
        List<KnownMeasure> ended = known.measures().stream()
                .map(measure -> measure.stage() == MeasureStage.WAITING ? measure : measure.at(MeasureStage.EXPIRED))
                .toList();
        return copy(known, stage, known.rung(), known.bound(), known.lastAutomaticAt(), null, ended);
    }

    private static KnownPackage stands(KnownPackage known, int rung, Told told, Instant lastAutomaticAt) {
        Map<Integer, Bound> bound = new HashMap<>(known.bound());
        bound.put(rung, told.binding());
        return copy(known, known.stage(), rung, bound, lastAutomaticAt, known.snapbackUntil(), measures(known, told));
    }

    private static KnownPackage withMeasures(KnownPackage known, Told told, Instant snapbackUntil) {
        return copy(
                known,
                known.stage(),
                known.rung(),
                known.bound(),
                known.lastAutomaticAt(),
                snapbackUntil,
                measures(known, told));
    }

    /** An event names the measures that it moves; the others stay as they are. */
    private static List<KnownMeasure> measures(KnownPackage known, Told told) {
        Map<UUID, Told.Measure> named = told.named();
        return known.measures().stream()
                .map(measure -> named.containsKey(measure.id())
                        ? named.get(measure.id()).known()
                        : measure)
                .toList();
    }

    private static KnownPackage at(KnownPackage known, PackageStage stage) {
        return copy(
                known,
                stage,
                known.rung(),
                known.bound(),
                known.lastAutomaticAt(),
                known.snapbackUntil(),
                known.measures());
    }

    private static KnownPackage copy(
            KnownPackage known,
            PackageStage stage,
            int rung,
            Map<Integer, Bound> bound,
            Instant lastAutomaticAt,
            Instant snapbackUntil,
            List<KnownMeasure> measures) {
        return new KnownPackage(
                known.id(),
                known.exercise(),
                stage,
                known.title(),
                known.sponsors(),
                known.rule(),
                known.digest(),
                rung,
                known.automatic(),
                known.suspensionConditions(),
                known.reverseConsensus(),
                bound,
                lastAutomaticAt,
                snapbackUntil,
                measures,
                Amended.apart(known, bound),
                known.amending());
    }

    private static <T> T present(T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }
}
