package org.snapback.guarantor.calls.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.snapback.guarantor.calls.model.CallStage.ACCEPTED;
import static org.snapback.guarantor.calls.model.CallStage.CALLED;
import static org.snapback.guarantor.calls.model.CallStage.CONFIRMED;
import static org.snapback.guarantor.calls.model.CallStage.DECLINED;
import static org.snapback.guarantor.calls.model.CallStage.ENDED;
import static org.snapback.guarantor.calls.model.CallStage.OVERDUE;
import static org.snapback.guarantor.calls.model.CallStage.REPORTED;

/**
 * The one table of what can happen to a called commitment: code, error texts and the diagram in
 * docs/domain/commitments.md follow it. A guarantor answers late rather than never, and may still accept what it has
 * declined: what each contributes is its own to decide (article 42(7) TEU, article 5 of the North Atlantic Treaty).
 */
public enum CallTransition {
    LATENESS("the answer is due and has not come", OVERDUE, CALLED),
    ACCEPTANCE("the guarantor accepts under its constitutional procedure", ACCEPTED, CALLED, OVERDUE, DECLINED),
    REFUSAL("the guarantor declines, with reasons", DECLINED, CALLED, OVERDUE),
    REPORT("the guarantor reports on its response", REPORTED, ACCEPTED, REPORTED, CONFIRMED),
    CONFIRMATION("Ukraine confirms what is reported", CONFIRMED, REPORTED),
    ENDING("what it was called for has fallen away", ENDED, CALLED, OVERDUE, ACCEPTED, REPORTED);

    private final String cause;
    private final CallStage to;
    private final Set<CallStage> from;

    CallTransition(String cause, CallStage to, CallStage... from) {
        this.cause = cause;
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** Why a call makes this transition, as a clause. */
    public String cause() {
        return cause;
    }

    public CallStage to() {
        return to;
    }

    /** The stages that it starts from, in their order. */
    public List<CallStage> from() {
        return List.copyOf(from);
    }

    public boolean startsAt(CallStage stage) {
        return from.contains(stage);
    }

    /** Whether nothing leads out of the stage. */
    public static boolean endsAt(CallStage stage) {
        return Arrays.stream(values()).noneMatch(move -> move.startsAt(stage));
    }
}
