package org.snapback.guarantor.implementations.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.snapback.guarantor.implementations.model.Stage.IN_FORCE;
import static org.snapback.guarantor.implementations.model.Stage.IN_PROGRESS;
import static org.snapback.guarantor.implementations.model.Stage.NOT_BOUND;
import static org.snapback.guarantor.implementations.model.Stage.PARTLY_IN_FORCE;
import static org.snapback.guarantor.implementations.model.Stage.PENDING;
import static org.snapback.guarantor.implementations.model.Stage.REFUSED;

/**
 * The one table of what can happen to an implementation: code, error texts and the diagram in
 * docs/domain/implementations.md follow it.
 */
public enum Transition {
    TAKING_UP("the state has begun", IN_PROGRESS, true, PENDING, IN_PROGRESS, REFUSED),
    ENTRY_INTO_FORCE("law carries all of it", IN_FORCE, true, PENDING, IN_PROGRESS, IN_FORCE, PARTLY_IN_FORCE, REFUSED),
    PARTIAL_ENTRY(
            "law carries a part of it",
            PARTLY_IN_FORCE,
            true,
            PENDING,
            IN_PROGRESS,
            IN_FORCE,
            PARTLY_IN_FORCE,
            REFUSED),
    REFUSAL("the state refuses, with reasons", REFUSED, true, PENDING, IN_PROGRESS, IN_FORCE, PARTLY_IN_FORCE, REFUSED),
    DUE_ANEW("the measure is due anew", PENDING, false, Stage.values()),
    RESERVATION("due anew, and a reservation takes it out", NOT_BOUND, false, Stage.values());

    private final String cause;
    private final Stage to;
    private final boolean reported;
    private final Set<Stage> from;

    Transition(String cause, Stage to, boolean reported, Stage... from) {
        this.cause = cause;
        this.to = to;
        this.reported = reported;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** Why an implementation makes this transition, as a clause. */
    public String cause() {
        return cause;
    }

    public Stage to() {
        return to;
    }

    /** The stages that it starts from, in their order. */
    public List<Stage> from() {
        return List.copyOf(from);
    }

    public boolean startsAt(Stage stage) {
        return from.contains(stage);
    }

    /** What a report of this stage does; empty for a stage that nobody reports. */
    public static Optional<Transition> reporting(Stage stage) {
        return Arrays.stream(values())
                .filter(move -> move.reported && move.to == stage)
                .findFirst();
    }
}
