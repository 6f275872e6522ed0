package org.snapback.guarantor.commitments.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What somebody is answered who asks for sums. */
public sealed interface Sums {
    /** The lines, in their order. */
    record Rows(List<SumRow> rows) implements Sums {}

    /** One figure was asked for over units that are never added. */
    record MixedUnits(List<Unit> units) implements Sums {}

    /** A sum is out of the range that JSON keeps exact. */
    record OutOfRange() implements Sums {}

    /**
     * Adds up.
     *
     * @param facts what the asker may see in full, each figure of it
     * @param confidential all confidential commitments that have ever been in force; the asker learns of those that it may
     *     not see what {@link Batch} lets through
     */
    static Sums of(Question question, Collection<Fact> facts, Collection<Contribution> confidential, Sight sight) {
        try {
            List<Fact> all = new ArrayList<>(facts);
            if (question.takesBatches() && sight instanceof Sight.OfGuarantor(String own)) {
                Batch.until(question.at(), confidential).stream()
                        .filter(batch -> batch.standsAt(question.at()))
                        .map(batch -> Fact.batch(batch, Optional.of(own)))
                        .forEach(all::add);
            }
            return add(question, all.stream().filter(question::asksFor).toList());
        } catch (ArithmeticException e) {
            return new OutOfRange();
        }
    }

    private static Sums add(Question question, List<Fact> facts) {
        if (!question.by().contains(Dimension.UNIT)) {
            var units = new TreeSet<Unit>();
            facts.forEach(fact -> units.add(fact.unit()));
            if (units.size() > 1) {
                return new MixedUnits(List.copyOf(units));
            }
        }
        boolean withNeeds = !question.tellsGuarantorsApart();
        Map<SumRow.Key, Map<Cell, Figures>> cells = new TreeMap<>();
        for (Fact fact : facts) {
            if (withNeeds || fact.guarantor().isPresent()) {
                cells.computeIfAbsent(question.key(fact), key -> new HashMap<>())
                        .merge(Cell.of(question, fact), fact.figures(), Figures::plus);
            }
        }
        List<SumRow> rows = new ArrayList<>();
        cells.forEach((key, parts) -> {
            Figures sum = parts.values().stream().reduce(Figures.ZERO, Figures::plus);
            long gap = parts.values().stream().mapToLong(Figures::gap).reduce(0, HowMuch::add);
            rows.add(SumRow.of(key, sum, gap, withNeeds));
        });
        return new Rows(rows);
    }

    /** Within which a surplus covers a need: one pillar, and one year where years are told apart. */
    record Cell(Pillar pillar, int year) {
        static Cell of(Question question, Fact fact) {
            return new Cell(fact.pillar(), question.tellsYearsApart() ? fact.year() : 0);
        }
    }
}
