package org.snapback.guarantor.agreements.model;

/** One allowed step: where the condition holds, the act leads from the one stage to the other, which may be the same. */
public record Transition(Stage from, Act act, Stage to, Condition condition) {
    Transition(Stage from, Act act, Stage to) {
        this(from, act, to, Condition.NONE);
    }

    /** The step as the diagram shows it. */
    String label() {
        return act.done() + (condition == Condition.NONE ? "" : " (where " + condition.words() + ")");
    }
}
