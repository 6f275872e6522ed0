package org.snapback.guarantor.commitments.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of sums.
 *
 * @param needed empty where guarantors are told apart: needs belong to none of them
 * @param gap empty where {@code needed} is
 */
public record SumRow(
        Key key, OptionalLong needed, long promised, long inForce, long delivered, long confirmed, OptionalLong gap) {

    /** What the line is about; the unit is always one. */
    public record Key(Optional<Pillar> pillar, Optional<String> guarantor, Optional<Integer> year, Unit unit)
            implements Comparable<Key> {
        /** The place in the order of lines, as texts. */
        public List<String> place() {
            return List.of(
                    pillar.map(Pillar::name).orElse(""),
                    guarantor.orElse(""),
                    year.map(number -> String.format(Locale.ROOT, "%04d", number))
                            .orElse(""),
                    unit.kind().name(),
                    unit.name());
        }

        @Override
        public int compareTo(Key other) {
            return compare(place(), other.place());
        }

        /** The order of places. */
        public static int compare(List<String> one, List<String> other) {
            for (int i = 0; i < one.size(); i++) {
                int order = one.get(i).compareTo(other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    static SumRow of(Key key, Figures figures, long gap, boolean withNeeds) {
        return new SumRow(
                key,
                withNeeds ? OptionalLong.of(figures.needed()) : OptionalLong.empty(),
                figures.promised(),
                figures.inForce(),
                figures.delivered(),
                figures.confirmed(),
                withNeeds ? OptionalLong.of(gap) : OptionalLong.empty());
    }
}
