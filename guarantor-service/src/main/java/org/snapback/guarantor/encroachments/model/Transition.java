package org.snapback.guarantor.encroachments.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.snapback.guarantor.encroachments.model.Stage.CONFIRMED;
import static org.snapback.guarantor.encroachments.model.Stage.DISPUTED;
import static org.snapback.guarantor.encroachments.model.Stage.FILED;
import static org.snapback.guarantor.encroachments.model.Stage.NOT_CONFIRMED;
import static org.snapback.guarantor.encroachments.model.Stage.REPORTED;
import static org.snapback.guarantor.encroachments.model.Stage.RESCINDED;
import static org.snapback.guarantor.encroachments.model.Stage.WITHDRAWN;

/**
 * The one table of what can happen to the report of an encroachment: code, error texts and the diagram in
 * docs/domain/encroachments.md follow it.
 */
public enum Transition {
    COUNTERSIGNATURE("a second delegate of the same state countersigns", REPORTED, FILED),
    DISPUTE("a guarantor disputes it", DISPUTED, REPORTED, DISPUTED),
    CONFIRMATION("the ballot confirms it", CONFIRMED, REPORTED, DISPUTED),
    REJECTION("the ballot does not confirm it", NOT_CONFIRMED, REPORTED, DISPUTED),
    WITHDRAWAL("the state that reported it withdraws it", WITHDRAWN, FILED, REPORTED, DISPUTED),
    FINAL_CONFIRMATION("an ordinary ballot makes a provisional confirmation final", CONFIRMED, CONFIRMED),
    LAPSE("no ordinary ballot confirms a provisional confirmation", NOT_CONFIRMED, CONFIRMED),
    RESCISSION("a ballot finds the confirmation false", RESCINDED, CONFIRMED);

    private final String cause;
    private final Stage to;
    private final Set<Stage> from;

    Transition(String cause, Stage to, Stage... from) {
        this.cause = cause;
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** Why a report makes this transition, as a clause. */
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

    /** Whether nothing leads out of the stage. */
    public static boolean endsAt(Stage stage) {
        return Arrays.stream(values()).noneMatch(move -> move.startsAt(stage));
    }
}
