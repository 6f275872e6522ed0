package org.snapback.sanctions.packages.model;

import java.util.List;
import java.util.Optional;

import static org.snapback.sanctions.packages.model.MeasureAct.EXPIRE;
import static org.snapback.sanctions.packages.model.MeasureAct.LIFT;
import static org.snapback.sanctions.packages.model.MeasureAct.LIFT_AS_BEFORE;
import static org.snapback.sanctions.packages.model.MeasureAct.SNAP_BACK;
import static org.snapback.sanctions.packages.model.MeasureAct.SUSPEND;
import static org.snapback.sanctions.packages.model.MeasureAct.SUSPEND_AS_BEFORE;
import static org.snapback.sanctions.packages.model.MeasureAct.TAKE_EFFECT;
import static org.snapback.sanctions.packages.model.MeasureAct.WAIT_AGAIN;
import static org.snapback.sanctions.packages.model.MeasureStage.EXPIRED;
import static org.snapback.sanctions.packages.model.MeasureStage.IN_FORCE;
import static org.snapback.sanctions.packages.model.MeasureStage.LIFTED;
import static org.snapback.sanctions.packages.model.MeasureStage.SUSPENDED;
import static org.snapback.sanctions.packages.model.MeasureStage.WAITING;

/** The one table of what may happen to a measure. */
public final class MeasureLife {
    public static final Transitions<MeasureStage, MeasureAct> TRANSITIONS = new Transitions<>(
            "measure",
            WAITING,
            List.of(
                    new Transition<>(WAITING, TAKE_EFFECT, IN_FORCE),
                    new Transition<>(IN_FORCE, SUSPEND, SUSPENDED),
                    new Transition<>(IN_FORCE, LIFT, LIFTED),
                    new Transition<>(IN_FORCE, EXPIRE, EXPIRED),
                    new Transition<>(IN_FORCE, WAIT_AGAIN, WAITING),
                    new Transition<>(IN_FORCE, SUSPEND_AS_BEFORE, SUSPENDED),
                    new Transition<>(IN_FORCE, LIFT_AS_BEFORE, LIFTED),
                    new Transition<>(SUSPENDED, SNAP_BACK, IN_FORCE),
                    new Transition<>(SUSPENDED, LIFT, LIFTED),
                    new Transition<>(SUSPENDED, WAIT_AGAIN, WAITING),
                    new Transition<>(SUSPENDED, EXPIRE, EXPIRED),
                    new Transition<>(LIFTED, SNAP_BACK, IN_FORCE),
                    new Transition<>(LIFTED, WAIT_AGAIN, WAITING),
                    new Transition<>(LIFTED, EXPIRE, EXPIRED)));

    private MeasureLife() {}

    /** The stage that the act leads to; empty where the stage, or an irreversible measure's type, does not allow it. */
    public static Optional<MeasureStage> after(MeasureStage stage, MeasureAct act, MeasureType type) {
        boolean undoes = act == SUSPEND || act == SNAP_BACK || act == WAIT_AGAIN;
        return type.reversible() || !undoes ? TRANSITIONS.after(stage, act) : Optional.empty();
    }
}
