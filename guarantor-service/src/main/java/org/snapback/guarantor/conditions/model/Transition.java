package org.snapback.guarantor.conditions.model;

import java.util.Arrays;

import static org.snapback.guarantor.conditions.model.Stage.ATTESTED;
import static org.snapback.guarantor.conditions.model.Stage.CONFIRMED;
import static org.snapback.guarantor.conditions.model.Stage.NOT_CONFIRMED;
import static org.snapback.guarantor.conditions.model.Stage.REVOKED;
import static org.snapback.guarantor.conditions.model.Stage.WITHDRAWN;

/**
 * The one table of what can happen to the attestation of a condition: code, error texts and the diagram in
 * docs/domain/easing.md follow it.
 */
public enum Transition {
    CONFIRMATION("the ballot finds the condition met", ATTESTED, CONFIRMED),
    REJECTION("the ballot does not find it met", ATTESTED, NOT_CONFIRMED),
    WITHDRAWAL("Ukraine withdraws it", ATTESTED, WITHDRAWN),
    REVOCATION("Ukraine revokes it with reasons", CONFIRMED, REVOKED);

    private final String cause;
    private final Stage from;
    private final Stage to;

    Transition(String cause, Stage from, Stage to) {
        this.cause = cause;
        this.from = from;
        this.to = to;
    }

    /** Why an attestation makes this transition, as a clause. */
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
