package org.snapback.guarantor.agreements.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.snapback.guarantor.agreements.model.Act.APPLY_PROVISIONALLY;
import static org.snapback.guarantor.agreements.model.Act.EDIT;
import static org.snapback.guarantor.agreements.model.Act.ENTER_INTO_FORCE;
import static org.snapback.guarantor.agreements.model.Act.EXPIRE;
import static org.snapback.guarantor.agreements.model.Act.NOTIFY_TERMINATION;
import static org.snapback.guarantor.agreements.model.Act.RATIFY;
import static org.snapback.guarantor.agreements.model.Act.RENEW;
import static org.snapback.guarantor.agreements.model.Act.SIGN;
import static org.snapback.guarantor.agreements.model.Act.TERMINATE;
import static org.snapback.guarantor.agreements.model.Condition.NO_RATIFICATION_OUTSTANDING;
import static org.snapback.guarantor.agreements.model.Condition.PROVISIONAL_APPLICATION;
import static org.snapback.guarantor.agreements.model.Condition.RATIFICATION_OUTSTANDING;
import static org.snapback.guarantor.agreements.model.Stage.EXPIRED;
import static org.snapback.guarantor.agreements.model.Stage.IN_FORCE;
import static org.snapback.guarantor.agreements.model.Stage.NEGOTIATING;
import static org.snapback.guarantor.agreements.model.Stage.PROVISIONALLY_APPLIED;
import static org.snapback.guarantor.agreements.model.Stage.RATIFIED;
import static org.snapback.guarantor.agreements.model.Stage.SIGNED;
import static org.snapback.guarantor.agreements.model.Stage.TERMINATED;
import static org.snapback.guarantor.agreements.model.Stage.TERMINATION_NOTIFIED;

/** The one table of what may happen to an agreement: code, error texts and the diagram in docs/domain/agreements.md. */
public final class Transitions {
    /** Each pair of stage and act stands in it once. */
    public static final List<Transition> TABLE = List.of(
            new Transition(NEGOTIATING, EDIT, NEGOTIATING),
            new Transition(NEGOTIATING, SIGN, SIGNED),
            new Transition(SIGNED, RATIFY, RATIFIED, RATIFICATION_OUTSTANDING),
            new Transition(SIGNED, APPLY_PROVISIONALLY, PROVISIONALLY_APPLIED, PROVISIONAL_APPLICATION),
            new Transition(SIGNED, ENTER_INTO_FORCE, IN_FORCE, NO_RATIFICATION_OUTSTANDING),
            new Transition(RATIFIED, APPLY_PROVISIONALLY, PROVISIONALLY_APPLIED, PROVISIONAL_APPLICATION),
            new Transition(RATIFIED, ENTER_INTO_FORCE, IN_FORCE),
            new Transition(PROVISIONALLY_APPLIED, RATIFY, PROVISIONALLY_APPLIED, RATIFICATION_OUTSTANDING),
            new Transition(PROVISIONALLY_APPLIED, ENTER_INTO_FORCE, IN_FORCE, NO_RATIFICATION_OUTSTANDING),
            new Transition(PROVISIONALLY_APPLIED, NOTIFY_TERMINATION, TERMINATION_NOTIFIED),
            new Transition(IN_FORCE, RENEW, IN_FORCE),
            new Transition(IN_FORCE, NOTIFY_TERMINATION, TERMINATION_NOTIFIED),
            new Transition(IN_FORCE, EXPIRE, EXPIRED),
            new Transition(TERMINATION_NOTIFIED, TERMINATE, TERMINATED),
            new Transition(TERMINATION_NOTIFIED, EXPIRE, EXPIRED));

    private Transitions() {}

    /** The stage that the act leads the agreement to; empty where it may not happen to it. */
    public static Optional<Stage> after(Agreement agreement, Act act) {
        return row(agreement.stage(), act)
                .filter(row -> row.condition().holds(agreement))
                .map(Transition::to);
    }

    /** What can be done with the agreement as it is. */
    public static List<Act> allowed(Agreement agreement) {
        return Arrays.stream(Act.values())
                .filter(act -> after(agreement, act).isPresent())
                .toList();
    }

    /** Why the act is refused, in a sentence that also says what is possible. */
    public static String refusal(Agreement agreement, Act act) {
        String why = row(agreement.stage(), act)
                .map(row -> " unless " + row.condition().words())
                .orElse("");
        String possible = allowed(agreement).stream().map(Act::done).collect(Collectors.joining(", "));
        return "An agreement that is " + agreement.stage() + " cannot be " + act.done() + why + "; "
                + (possible.isEmpty() ? "this stage is its last" : "it can be: " + possible);
    }

    /** The table as a Mermaid state diagram. */
    public static String diagram() {
        Stream<String> begin = Stream.of("stateDiagram-v2", "    [*] --> " + NEGOTIATING);
        Stream<String> steps = TABLE.stream().map(row -> "    " + row.from() + " --> " + row.to() + ": " + row.label());
        Stream<String> ends =
                Arrays.stream(Stage.values()).filter(Stage::over).map(stage -> "    " + stage + " --> [*]");
        return Stream.of(begin, steps, ends).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static Optional<Transition> row(Stage from, Act act) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.act() == act)
                .findAny();
    }
}
