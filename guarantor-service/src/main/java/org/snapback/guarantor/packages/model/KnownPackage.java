package org.snapback.guarantor.packages.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A package as this service knows it.
 *
 * @param rung the one that stands; 0 before adoption
 * @param rule how its ballots decide; open
 * @param digest of its text, SHA-256 in lower-case hexadecimal
 * @param automatic its AUTOMATIC rungs
 * @param suspensionConditions the conditions that must be confirmed before it is suspended; empty where it cannot be
 * @param reverseConsensus whether its text agrees in advance that an encroachment may be confirmed by reverse consensus
 * @param bound whom each rung that has been decided binds
 * @param lastAutomaticAt when a confirmed encroachment last brought a rung into force; null where none has
 * @param snapbackUntil until when what was last lifted can snap back; null where nothing is lifted
 * @param measures all of them, also those of rungs that wait, in the order of the text
 * @param boundApart whom measures bind that an amendment added to a rung that stood
 * @param amending what the text becomes if the ballot on its amendment agrees; null while there is none
 */
public record KnownPackage(
        UUID id,
        boolean exercise,
        PackageStage stage,
        String title,
        List<String> sponsors,
        String rule,
        String digest,
        int rung,
        List<AutomaticTerms> automatic,
        Set<String> suspensionConditions,
        boolean reverseConsensus,
        Map<Integer, Bound> bound,
        Instant lastAutomaticAt,
        Instant snapbackUntil,
        List<KnownMeasure> measures,
        Map<UUID, Bound> boundApart,
        KnownText amending) {

    public KnownPackage {
        sponsors = List.copyOf(sponsors);
        automatic = List.copyOf(automatic);
        suspensionConditions = Set.copyOf(suspensionConditions);
        bound = Map.copyOf(bound);
        measures = List.copyOf(measures);
        boundApart = boundApart == null ? Map.of() : Map.copyOf(boundApart);
    }

    /** A package that has not been amended. */
    public KnownPackage(
            UUID id,
            boolean exercise,
            PackageStage stage,
            String title,
            List<String> sponsors,
            String rule,
            String digest,
            int rung,
            List<AutomaticTerms> automatic,
            Set<String> suspensionConditions,
            boolean reverseConsensus,
            Map<Integer, Bound> bound,
            Instant lastAutomaticAt,
            Instant snapbackUntil,
            List<KnownMeasure> measures) {
        this(
                id,
                exercise,
                stage,
                title,
                sponsors,
                rule,
                digest,
                rung,
                automatic,
                suspensionConditions,
                reverseConsensus,
                bound,
                lastAutomaticAt,
                snapbackUntil,
                measures,
                Map.of(),
                null);
    }

    /** Whom a measure binds: those whom its rung does, or the amendment that added it. */
    public Bound boundBy(KnownMeasure measure) {
        return boundApart.getOrDefault(measure.id(), boundOn(measure.rung()));
    }

    /** Whom a rung binds. An AUTOMATIC one that has not been fired binds nobody yet. */
    public Bound boundOn(int someRung) {
        return bound.getOrDefault(someRung, Bound.NOBODY);
    }

    /** Whom the adoption bound, and an AUTOMATIC rung will. */
    public Bound boundByAdoption() {
        return boundOn(1);
    }

    public Optional<KnownMeasure> measure(UUID measureId) {
        return measures.stream()
                .filter(measure -> measure.id().equals(measureId))
                .findFirst();
    }

    /** The measures that are suspended or lifted, in the order of the text. */
    public List<KnownMeasure> eased() {
        return measures.stream().filter(measure -> measure.stage().isEased()).toList();
    }
}
