package org.snapback.guarantor.commitments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.SumRow;
import org.snapback.guarantor.commitments.model.Unit;

/**
 * What guarantors cover and what Ukraine still lacks.
 *
 * @param covered by guarantor, in order of code: the pillars in which it has a commitment in force
 * @param gaps where a need is larger than what is in force, in order of pillar, year and unit
 */
public record Coverage(Map<String, Set<Pillar>> covered, List<Gap> gaps) {
    /** What is needed of a pillar in a year, what of it is in force, and the difference. */
    public record Gap(Pillar pillar, int year, Unit unit, long needed, long inForce, long gap) {
        static Gap of(SumRow row) {
            return new Gap(
                    row.key().pillar().orElseThrow(),
                    row.key().year().orElseThrow(),
                    row.key().unit(),
                    row.needed().orElseThrow(),
                    row.inForce(),
                    row.gap().orElseThrow());
        }
    }
}
