package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.snapback.sanctions.packages.model.MeasureAct;
import org.snapback.sanctions.packages.model.MeasureLife;

/** Brings measures into force. */
@ApplicationScoped
class Effects {
    /** A rung stands from now on: its measures bind at once, or wait for their own moment of effect. */
    void rungStands(PackageRow row, int rung, Instant now) {
        row.rung = rung;
        for (MeasureRow measure : row.onRung(rung)) {
            measure.effectiveFrom = measure.terms().effectiveFrom(now);
        }
        takeEffect(row, now);
    }

    /** Brings into force what waits and whose moment has come. */
    List<MeasureRow> takeEffect(PackageRow row, Instant now) {
        List<MeasureRow> due = row.measuresInOrder().stream()
                .filter(measure -> measure.effectiveFrom != null && !measure.effectiveFrom.isAfter(now))
                .filter(measure -> MeasureLife.after(measure.stage, MeasureAct.TAKE_EFFECT, measure.type)
                        .isPresent())
                .toList();
        for (MeasureRow measure : due) {
            measure.stage = MeasureLife.after(measure.stage, MeasureAct.TAKE_EFFECT, measure.type)
                    .orElseThrow();
        }
        return due;
    }
}
