package org.snapback.guarantor.relief.model;

import java.util.Arrays;

import static org.snapback.guarantor.relief.model.Stage.CONTINUED;
import static org.snapback.guarantor.relief.model.Stage.ENDED;
import static org.snapback.guarantor.relief.model.Stage.QUESTIONED;
import static org.snapback.guarantor.relief.model.Stage.WITHDRAWN;

/**
 * The one table of what can happen to a notice that questions relief: code, error texts and the diagram in
 * docs/domain/easing.md follow it. Relief goes on only where a ballot says so, as the Security Council made it in its
 * resolution 2231 (2015), operative paragraphs 11 and 12: what is put to the vote is that it continues.
 */
public enum Transition {
    CONTINUATION("the ballot continues the relief", QUESTIONED, CONTINUED),
    END("the ballot does not continue it in time", QUESTIONED, ENDED),
    WITHDRAWAL("the state that gave the notice withdraws it", QUESTIONED, WITHDRAWN);

    private final String cause;
    private final Stage from;
    private final Stage to;

    Transition(String cause, Stage from, Stage to) {
        this.cause = cause;
        this.from = from;
        this.to = to;
    }

    /** Why a notice makes this transition, as a clause. */
    public String cause() {
        return cause;
    }

    public Stage from() {
        return from;
    }

    public Stage to() {
        return to;
    }

    public boolean startsAt(Stage stage) {
        return from == stage;
    }

    /** Whether nothing leads out of the stage. */
    public static boolean endsAt(Stage stage) {
        return Arrays.stream(values()).noneMatch(move -> move.startsAt(stage));
    }
}
