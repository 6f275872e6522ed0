package org.snapback.guarantor.commitments.model;

import java.util.Optional;

/**
 * Figures of one pillar, guarantor, year and unit.
 *
 * @param guarantor empty for what Ukraine needs and for a batch
 * @param year in which it is due; 0 for a batch, which has many
 */
public record Fact(Pillar pillar, Optional<String> guarantor, int year, Unit unit, Figures figures) {
    /** What Ukraine needs. */
    public static Fact need(Pillar pillar, int year, Unit unit, long needed) {
        return new Fact(pillar, Optional.empty(), year, unit, new Figures(needed, 0, 0, 0, 0));
    }

    /** What a guarantor has promised, and what came of it. */
    public static Fact promise(Pillar pillar, String guarantor, int year, Unit unit, Figures figures) {
        return new Fact(pillar, Optional.of(guarantor), year, unit, figures);
    }

    /** A batch that stands: promised and in force, and no more is told of it. */
    static Fact batch(Batch batch, Optional<String> own) {
        long sum = batch.sumWithout(own);
        return new Fact(batch.pillar(), Optional.empty(), 0, batch.unit(), new Figures(0, sum, sum, 0, 0));
    }
}
