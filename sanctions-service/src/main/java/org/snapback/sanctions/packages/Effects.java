package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.sanctions.packages.model.MeasureAct;
import org.snapback.sanctions.packages.model.MeasureLife;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.packages.model.PackageStage;

/** Brings measures into force, eases them and brings them back. */
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

    /**
     * Suspends or lifts those whose stage and type allow it.
     *
     * @param snapbackUntil of a lifting; null otherwise
     * @return these
     */
    List<MeasureRow> ease(List<MeasureRow> measures, MeasureAct act, Instant snapbackUntil) {
        List<MeasureRow> eased = measures.stream()
                .filter(measure ->
                        MeasureLife.after(measure.stage, act, measure.type).isPresent())
                .toList();
        for (MeasureRow measure : eased) {
            measure.stage = MeasureLife.after(measure.stage, act, measure.type).orElseThrow();
            measure.snapbackUntil = snapbackUntil;
        }
        return eased;
    }

    /**
     * Brings eased measures back into force from now on, and with them a package that was eased as a whole. What was
     * waiting for its own moment when that was eased, and would have come into force meanwhile, does so now.
     *
     * @return all that came into force
     */
    List<MeasureRow> snapBack(PackageRow row, Set<UUID> back, Instant now) {
        boolean whole = row.stage != PackageStage.ADOPTED;
        if (whole) {
            row.stage = PackageLife.TRANSITIONS
                    .after(row.stage, PackageAct.SNAP_BACK)
                    .orElseThrow();
        }
        List<MeasureRow> inForce = new ArrayList<>();
        for (MeasureRow measure : row.measuresInOrder()) {
            boolean late = whole
                    && measure.stage == MeasureStage.WAITING
                    && measure.effectiveFrom != null
                    && !measure.effectiveFrom.isAfter(now);
            if (late || back.contains(measure.id)) {
                MeasureAct act = late ? MeasureAct.TAKE_EFFECT : MeasureAct.SNAP_BACK;
                measure.stage =
                        MeasureLife.after(measure.stage, act, measure.type).orElseThrow();
                measure.effectiveFrom = now;
                measure.snapbackUntil = null;
                inForce.add(measure);
            }
        }
        return inForce;
    }
}
