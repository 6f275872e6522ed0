package org.snapback.guarantor.packages.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What this service reads of the events on {@code compact.packages}: each event has some of these fields.
 *
 * @param cause what brought a rung or a snapback about without a ballot
 * @param confirmationRule by which other rule than the usual one the text lets encroachments be confirmed
 * @param stage of a package of which something has ended, from then on
 * @param lastAutomaticAt of such a package: when a rung that stands was last fired; null where none was
 * @param added the measures that an amendment brought to the rungs that stand
 * @param wholePackage whether an easing is of the package as such
 */
public record Told(
        UUID packageId,
        String title,
        List<String> sponsors,
        String rule,
        String digest,
        Integer rung,
        List<AutomaticTerms> automatic,
        Easing easing,
        String confirmationRule,
        PackageStage stage,
        Boolean wholePackage,
        Instant escalatedAt,
        Instant lastAutomaticAt,
        Instant snapbackUntil,
        List<String> bound,
        List<Excepted> excepted,
        Cause cause,
        Set<UUID> added,
        List<Measure> measures) {

    public Told {
        Objects.requireNonNull(packageId, "packageId is missing");
        sponsors = Objects.requireNonNullElse(sponsors, List.of());
        automatic = Objects.requireNonNullElse(automatic, List.of());
        bound = Objects.requireNonNullElse(bound, List.of());
        excepted = Objects.requireNonNullElse(excepted, List.of());
        added = Objects.requireNonNullElse(added, Set.of());
        measures = Objects.requireNonNullElse(measures, List.of());
    }

    /** What the text becomes that it is about. */
    KnownText text() {
        return new KnownText(
                automatic,
                suspensionConditions(),
                reverseConsensus(),
                measures.stream().map(Measure::known).toList());
    }

    boolean reverseConsensus() {
        return "REVERSE_CONSENSUS".equals(confirmationRule);
    }

    Set<String> suspensionConditions() {
        return easing == null || easing.suspension() == null ? Set.of() : easing.suspension();
    }

    Bound binding() {
        Map<String, Set<String>> types = new HashMap<>();
        excepted.forEach(state ->
                types.computeIfAbsent(state.state(), key -> new HashSet<>()).addAll(state.measureTypes()));
        return new Bound(Set.copyOf(bound), types);
    }

    /** The measures that it names, by id. */
    Map<UUID, Measure> named() {
        return measures.stream().collect(Collectors.toMap(Measure::id, measure -> measure, (first, same) -> first));
    }

    /**
     * Which easing the text allows.
     *
     * @param suspension conditions
     */
    public record Easing(Set<String> suspension) {}

    /** The types of measures that a state's reservation takes out. */
    public record Excepted(String state, List<String> measureTypes) {
        public Excepted {
            Objects.requireNonNull(state, "a state is missing in excepted");
            Objects.requireNonNull(measureTypes, "measureTypes are missing in excepted");
        }
    }

    /** What brought something about: an encroachment, say. */
    public record Cause(String kind, UUID id) {}

    /** A measure; a proposal says nothing of its stage. */
    public record Measure(
            UUID id,
            String type,
            int rung,
            String scope,
            long designations,
            MeasureStage stage,
            Instant effectiveFrom,
            Instant windDownUntil) {
        public Measure {
            Objects.requireNonNull(id, "a measure's id is missing");
            Objects.requireNonNull(type, "a measure's type is missing");
        }

        KnownMeasure known() {
            return new KnownMeasure(
                    id,
                    type,
                    rung,
                    scope,
                    designations,
                    stage == null ? MeasureStage.WAITING : stage,
                    effectiveFrom,
                    windDownUntil);
        }
    }
}
