package org.snapback.guarantor.packages.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What amendments make of a package: the part of {@link Following} that is about them. */
final class Amended {
    private Amended() {}

    /** Guarantors are asked; the event that tells of the amended text is public, and does not name what waits. */
    static KnownPackage asked(KnownPackage known, Told told) {
        return with(known, known.boundApart(), told.text());
    }

    static KnownPackage dropped(KnownPackage known) {
        return with(known, known.boundApart(), null);
    }

    /** The amended text stands: what the event names as it is now, the rest as it was asked for. */
    static KnownPackage text(KnownPackage known, Told told, String title, String digest) {
        Optional<KnownText> asked = Optional.ofNullable(known.amending());
        Map<UUID, Bound> apart = new HashMap<>(known.boundApart());
        told.added().forEach(id -> apart.put(id, told.binding()));
        return new KnownPackage(
                known.id(),
                known.exercise(),
                known.stage(),
                title,
                known.sponsors(),
                known.rule(),
                digest,
                known.rung(),
                asked.map(KnownText::automatic).orElse(known.automatic()),
                asked.map(KnownText::suspensionConditions).orElse(known.suspensionConditions()),
                asked.map(KnownText::reverseConsensus).orElse(known.reverseConsensus()),
                known.bound(),
                known.lastAutomaticAt(),
                known.snapbackUntil(),
                measures(known, asked.map(KnownText::measures).orElse(known.measures()), told.named()),
                apart,
                null);
    }

    /** Whom measures bind apart from their rung, once the rungs bind these: what a ballot has decided since is of its rung. */
    static Map<UUID, Bound> apart(KnownPackage known, Map<Integer, Bound> bound) {
        Map<UUID, Bound> apart = new HashMap<>(known.boundApart());
        known.measures().stream()
                .filter(measure -> !Objects.equals(known.bound().get(measure.rung()), bound.get(measure.rung())))
                .forEach(measure -> apart.remove(measure.id()));
        return apart;
    }

    private static List<KnownMeasure> measures(
            KnownPackage known, List<KnownMeasure> text, Map<UUID, Told.Measure> named) {
        Map<UUID, Told.Measure> rest = new HashMap<>(named);
        List<KnownMeasure> measures = new ArrayList<>();
        for (KnownMeasure measure : text) {
            Told.Measure now = rest.remove(measure.id());
            measures.add(now == null ? begun(known, measure) : now.known());
        }
        rest.values().forEach(measure -> measures.add(measure.known()));
        return measures;
    }

    /** What binds goes on as it is, whatever the event says of it. */
    private static KnownMeasure begun(KnownPackage known, KnownMeasure measure) {
        return known.measure(measure.id())
                .filter(before -> before.effectiveFrom() != null)
                .orElse(measure);
    }

    private static KnownPackage with(KnownPackage known, Map<UUID, Bound> apart, KnownText amending) {
        return new KnownPackage(
                known.id(),
                known.exercise(),
                known.stage(),
                known.title(),
                known.sponsors(),
                known.rule(),
                known.digest(),
                known.rung(),
                known.automatic(),
                known.suspensionConditions(),
                known.reverseConsensus(),
                known.bound(),
                known.lastAutomaticAt(),
                known.snapbackUntil(),
                known.measures(),
                apart,
                amending);
    }
}
