package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which sums somebody asks for.
 *
 * @param by what gets a row of its own
 * @param at the moment as of which they are told
 */
public record Question(
        Set<Dimension> by,
        Optional<Pillar> pillar,
        Optional<String> guarantor,
        Optional<Integer> year,
        Optional<Unit> unit,
        Instant at) {
    public Question {
        by = Set.copyOf(by);
    }

    /** By pillar, year and unit, of everything. */
    public static Question ofGaps(Instant at) {
        return new Question(
                Set.of(Dimension.PILLAR, Dimension.YEAR, Dimension.UNIT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at);
    }

    /** Whether it tells guarantors apart: needs are Ukraine's and belong to none. */
    boolean tellsGuarantorsApart() {
        return by.contains(Dimension.GUARANTOR) || guarantor.isPresent();
    }

    /** Whether it tells years apart. */
    boolean tellsYearsApart() {
        return by.contains(Dimension.YEAR) || year.isPresent();
    }

    boolean asksFor(Fact fact) {
        return pillar.filter(other -> other != fact.pillar()).isEmpty()
                && year.filter(other -> other != fact.year()).isEmpty()
                && unit.filter(other -> !other.equals(fact.unit())).isEmpty()
                && guarantor
                        .filter(other -> !other.equals(fact.guarantor().orElse(null)))
                        .isEmpty();
    }

    /** Whether batches count: only whole ones do, and a batch has many guarantors and years. */
    boolean takesBatches() {
        return !tellsGuarantorsApart() && !tellsYearsApart();
    }

    SumRow.Key key(Fact fact) {
        return new SumRow.Key(
                by.contains(Dimension.PILLAR) ? Optional.of(fact.pillar()) : Optional.empty(),
                by.contains(Dimension.GUARANTOR) ? fact.guarantor() : Optional.empty(),
                by.contains(Dimension.YEAR) ? Optional.of(fact.year()) : Optional.empty(),
                fact.unit());
    }
}
