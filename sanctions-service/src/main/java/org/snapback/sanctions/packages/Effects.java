package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.sanctions.packages.model.Former;
import org.snapback.sanctions.packages.model.MeasureAct;
import org.snapback.sanctions.packages.model.MeasureLife;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.packages.model.PackageStage;

/** Brings measures into force, eases them, brings them back and ends them. */
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
        due.forEach(measure -> move(measure, MeasureAct.TAKE_EFFECT));
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
            move(measure, act);
            measure.snapbackUntil = snapbackUntil;
            measure.restsOn = null;
        }
        return eased;
    }

    /**
     * Brings eased measures back into force from now on, and with them a package that was eased as a whole. What was
     * waiting for its own moment when that was eased, and would have come into force meanwhile, does so now. All of it
     * rests on the consequence, which keeps what it was before.
     *
     * @return all that came into force
     */
    List<MeasureRow> snapBack(ConsequenceRow consequence, Set<UUID> back) {
        PackageRow row = consequence.parent;
        boolean whole = row.stage != PackageStage.ADOPTED;
        if (whole) {
            move(row, PackageAct.SNAP_BACK);
            row.restsOn = consequence.id;
        }
        consequence.measures = back.stream().sorted().toList();
        List<MeasureRow> inForce = row.measuresInOrder().stream()
                .filter(measure -> back.contains(measure.id) || whole && isLate(measure, consequence.at))
                .toList();
        consequence.former = inForce.stream().map(MeasureRow::former).toList();
        for (MeasureRow measure : inForce) {
            move(measure, measure.stage == MeasureStage.WAITING ? MeasureAct.TAKE_EFFECT : MeasureAct.SNAP_BACK);
            measure.effectiveFrom = consequence.at;
            measure.snapbackUntil = null;
            measure.restsOn = consequence.id;
        }
        return inForce;
    }

    /**
     * The rungs above this one wait again, as if they had never stood.
     *
     * @return the measures that had been in force, or eased
     */
    List<MeasureRow> fall(PackageRow row, int rung) {
        row.rung = rung;
        List<MeasureRow> above =
                row.measuresInOrder().stream().filter(one -> one.rung > rung).toList();
        List<MeasureRow> ended = above.stream()
                .filter(measure -> MeasureLife.after(measure.stage, MeasureAct.WAIT_AGAIN, measure.type)
                        .isPresent())
                .toList();
        ended.forEach(measure -> move(measure, MeasureAct.WAIT_AGAIN));
        above.stream().filter(one -> one.stage == MeasureStage.WAITING).forEach(measure -> {
            measure.effectiveFrom = null;
            measure.snapbackUntil = null;
            measure.restsOn = null;
        });
        return ended;
    }

    /**
     * Measures that had snapped back return to what they were before; one that cannot be undone stays in force.
     *
     * @return those that returned
     */
    List<MeasureRow> giveBack(PackageRow row, Set<UUID> back) {
        List<MeasureRow> returned = row.measuresInOrder().stream()
                .filter(measure -> back.contains(measure.id))
                .filter(measure -> MeasureLife.after(
                                measure.stage, row.formerOf(measure).act(), measure.type)
                        .isPresent())
                .toList();
        for (MeasureRow measure : returned) {
            Former former = row.formerOf(measure);
            move(measure, former.act());
            measure.effectiveFrom = former.effectiveFrom();
            measure.snapbackUntil = former.snapbackUntil();
            measure.restsOn = null;
        }
        return returned;
    }

    /** The package returns to what it was before it snapped back as a whole. */
    void giveBack(PackageRow row) {
        PackageStage was = row.consequence(row.restsOn).packageWas;
        move(row, was == PackageStage.SUSPENDED ? PackageAct.SUSPEND_AS_BEFORE : PackageAct.LIFT_AS_BEFORE);
        row.restsOn = null;
    }

    /**
     * Ends for good whatever has been in force: also what is eased, which will not snap back. What still waits never
     * begins.
     *
     * @return these
     */
    List<MeasureRow> end(PackageRow row) {
        List<MeasureRow> ended = row.measuresInOrder().stream()
                .filter(measure -> MeasureLife.after(measure.stage, MeasureAct.EXPIRE, measure.type)
                        .isPresent())
                .toList();
        for (MeasureRow measure : ended) {
            move(measure, MeasureAct.EXPIRE);
            measure.snapbackUntil = null;
            measure.restsOn = null;
        }
        return ended;
    }

    private static boolean isLate(MeasureRow measure, Instant now) {
        return measure.stage == MeasureStage.WAITING
                && measure.effectiveFrom != null
                && !measure.effectiveFrom.isAfter(now);
    }

    private static void move(MeasureRow measure, MeasureAct act) {
        measure.stage = MeasureLife.after(measure.stage, act, measure.type).orElseThrow();
    }

    private static void move(PackageRow row, PackageAct act) {
        row.stage = PackageLife.TRANSITIONS.after(row.stage, act).orElseThrow();
    }
}
