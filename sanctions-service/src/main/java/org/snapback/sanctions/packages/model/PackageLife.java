package org.snapback.sanctions.packages.model;

import java.util.List;

import static org.snapback.sanctions.packages.model.PackageAct.ADOPT;
import static org.snapback.sanctions.packages.model.PackageAct.AMEND;
import static org.snapback.sanctions.packages.model.PackageAct.CORRECT;
import static org.snapback.sanctions.packages.model.PackageAct.DELIST;
import static org.snapback.sanctions.packages.model.PackageAct.EDIT;
import static org.snapback.sanctions.packages.model.PackageAct.ESCALATE;
import static org.snapback.sanctions.packages.model.PackageAct.EXPIRE;
import static org.snapback.sanctions.packages.model.PackageAct.LIFT;
import static org.snapback.sanctions.packages.model.PackageAct.LIFT_AS_BEFORE;
import static org.snapback.sanctions.packages.model.PackageAct.LIST;
import static org.snapback.sanctions.packages.model.PackageAct.PROPOSE;
import static org.snapback.sanctions.packages.model.PackageAct.REJECT;
import static org.snapback.sanctions.packages.model.PackageAct.RESCIND;
import static org.snapback.sanctions.packages.model.PackageAct.RETURN;
import static org.snapback.sanctions.packages.model.PackageAct.REVISE;
import static org.snapback.sanctions.packages.model.PackageAct.SNAP_BACK;
import static org.snapback.sanctions.packages.model.PackageAct.SUSPEND;
import static org.snapback.sanctions.packages.model.PackageAct.SUSPEND_AS_BEFORE;
import static org.snapback.sanctions.packages.model.PackageAct.WITHDRAW;
import static org.snapback.sanctions.packages.model.PackageStage.ADOPTED;
import static org.snapback.sanctions.packages.model.PackageStage.DRAFT;
import static org.snapback.sanctions.packages.model.PackageStage.EXPIRED;
import static org.snapback.sanctions.packages.model.PackageStage.LIFTED;
import static org.snapback.sanctions.packages.model.PackageStage.PROPOSED;
import static org.snapback.sanctions.packages.model.PackageStage.REJECTED;
import static org.snapback.sanctions.packages.model.PackageStage.RESCINDED;
import static org.snapback.sanctions.packages.model.PackageStage.SUSPENDED;
import static org.snapback.sanctions.packages.model.PackageStage.WITHDRAWN;

/** The one table of what may happen to a package. */
public final class PackageLife {
    public static final Transitions<PackageStage, PackageAct> TRANSITIONS = new Transitions<>(
            "package",
            DRAFT,
            List.of(
                    new Transition<>(DRAFT, EDIT, DRAFT),
                    new Transition<>(DRAFT, PROPOSE, PROPOSED),
                    new Transition<>(DRAFT, WITHDRAW, WITHDRAWN),
                    new Transition<>(PROPOSED, REVISE, PROPOSED),
                    new Transition<>(PROPOSED, ADOPT, ADOPTED),
                    new Transition<>(PROPOSED, REJECT, REJECTED),
                    new Transition<>(PROPOSED, RETURN, DRAFT),
                    new Transition<>(PROPOSED, WITHDRAW, WITHDRAWN),
                    new Transition<>(ADOPTED, ESCALATE, ADOPTED),
                    new Transition<>(ADOPTED, SUSPEND, SUSPENDED),
                    new Transition<>(ADOPTED, LIFT, LIFTED),
                    new Transition<>(ADOPTED, EXPIRE, EXPIRED),
                    new Transition<>(ADOPTED, RESCIND, RESCINDED),
                    new Transition<>(ADOPTED, CORRECT, ADOPTED),
                    new Transition<>(ADOPTED, AMEND, ADOPTED),
                    new Transition<>(ADOPTED, LIST, ADOPTED),
                    new Transition<>(ADOPTED, DELIST, ADOPTED),
                    new Transition<>(ADOPTED, SUSPEND_AS_BEFORE, SUSPENDED),
                    new Transition<>(ADOPTED, LIFT_AS_BEFORE, LIFTED),
                    new Transition<>(SUSPENDED, SNAP_BACK, ADOPTED),
                    new Transition<>(SUSPENDED, LIFT, LIFTED),
                    new Transition<>(SUSPENDED, EXPIRE, EXPIRED),
                    new Transition<>(SUSPENDED, RESCIND, RESCINDED),
                    new Transition<>(SUSPENDED, CORRECT, SUSPENDED),
                    new Transition<>(SUSPENDED, DELIST, SUSPENDED),
                    new Transition<>(LIFTED, SNAP_BACK, ADOPTED),
                    new Transition<>(LIFTED, EXPIRE, EXPIRED),
                    new Transition<>(LIFTED, RESCIND, RESCINDED),
                    new Transition<>(LIFTED, CORRECT, LIFTED),
                    new Transition<>(LIFTED, DELIST, LIFTED)));

    private PackageLife() {}
}
