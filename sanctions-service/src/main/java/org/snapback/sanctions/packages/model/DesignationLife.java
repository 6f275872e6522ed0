package org.snapback.sanctions.packages.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.snapback.sanctions.packages.model.DesignationAct.AMEND;
import static org.snapback.sanctions.packages.model.DesignationAct.ANNUL;
import static org.snapback.sanctions.packages.model.DesignationAct.DELIST;
import static org.snapback.sanctions.packages.model.DesignationAct.LIST;
import static org.snapback.sanctions.packages.model.DesignationStage.AMENDED;
import static org.snapback.sanctions.packages.model.DesignationStage.ANNULLED;
import static org.snapback.sanctions.packages.model.DesignationStage.DELISTED;
import static org.snapback.sanctions.packages.model.DesignationStage.LISTED;
import static org.snapback.sanctions.packages.model.DesignationStage.PROPOSED;

/** The one table of what may happen to a designation, and what of it a decision on its package calls for. */
public final class DesignationLife {
    public static final Transitions<DesignationStage, DesignationAct> TRANSITIONS = new Transitions<>(
            "designation",
            PROPOSED,
            List.of(
                    new Transition<>(PROPOSED, AMEND, PROPOSED),
                    new Transition<>(PROPOSED, LIST, LISTED),
                    new Transition<>(PROPOSED, ANNUL, ANNULLED),
                    new Transition<>(LISTED, AMEND, AMENDED),
                    new Transition<>(LISTED, DELIST, DELISTED),
                    new Transition<>(LISTED, ANNUL, ANNULLED),
                    new Transition<>(AMENDED, AMEND, AMENDED),
                    new Transition<>(AMENDED, DELIST, DELISTED),
                    new Transition<>(AMENDED, ANNUL, ANNULLED),
                    new Transition<>(DELISTED, LIST, LISTED),
                    new Transition<>(DELISTED, ANNUL, ANNULLED)));

    private DesignationLife() {}

    /**
     * What has to happen to a designation so that it follows its package.
     *
     * @param respelt whether the annex names another version of the subject than before
     * @return empty where it stays as it is
     */
    public static Optional<DesignationAct> called(DesignationStage stage, Hold hold, boolean respelt) {
        boolean listed = stage == LISTED || stage == AMENDED;
        return Optional.ofNullable(
                switch (hold) {
                    case WAITS -> listed ? DELIST : stage == PROPOSED && respelt ? AMEND : null;
                    case BINDS -> listed ? (respelt ? AMEND : null) : stage == ANNULLED ? null : LIST;
                    case ENDED -> listed ? DELIST : stage == PROPOSED ? ANNUL : null;
                    case VOID -> stage == ANNULLED ? null : ANNUL;
                });
    }

    /** All that can be called for, so that a database can apply it to thousands at once. */
    public static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (DesignationStage stage : DesignationStage.values()) {
            for (Hold hold : Hold.values()) {
                for (boolean respelt : new boolean[] {false, true}) {
                    called(stage, hold, respelt)
                            .ifPresent(act -> steps.add(new Step(
                                    stage,
                                    hold,
                                    respelt,
                                    act,
                                    TRANSITIONS.after(stage, act).orElseThrow())));
                }
            }
        }
        return steps;
    }

    /** One line of it. */
    public record Step(DesignationStage from, Hold hold, boolean respelt, DesignationAct act, DesignationStage to) {}
}
