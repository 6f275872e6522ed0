package org.snapback.sanctions.packages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.sanctions.packages.model.Sight;

/** A package with what the caller sees of it, which is more than nothing. */
record PackageInSight(PackageRow row, Sight sight) {
    /** The measures that the caller sees. */
    List<MeasureRow> measures() {
        return row.measuresInOrder().stream()
                .filter(measure -> sight.ofMeasure(measure.rung, row.rung))
                .toList();
    }

    /** A measure whose names the caller sees. */
    Optional<MeasureRow> measureWithNames(UUID id) {
        return row.measure(id).filter(measure -> sight.ofNames(measure.rung, row.rung, measure.stage));
    }

    /** The text that is voted on, for one who sees it whole; none of a draft. */
    Optional<String> canonicalText() {
        return sight == Sight.WHOLE ? Optional.ofNullable(row.canonicalText) : Optional.empty();
    }
}
