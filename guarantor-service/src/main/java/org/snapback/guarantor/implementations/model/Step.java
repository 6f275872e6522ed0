package org.snapback.guarantor.implementations.model;

/** What becomes of one state's implementation of one measure when its package moves, or when the state joins or leaves. */
public sealed interface Step {
    String state();

    /**
     * There is a new one.
     *
     * @param excepted whether a reservation takes the measure out
     * @param inherited whether the state joined after the decision; then the duty may rest from the start
     */
    record Make(String state, Duty duty, boolean excepted, boolean inherited) implements Step {}

    /** One that there is becomes due anew. */
    record Renew(Held held, Duty duty, boolean excepted, boolean inherited) implements Step {
        @Override
        public String state() {
            return held.state();
        }
    }

    /** It is not owed any more. */
    record End(Held held, EndReason reason) implements Step {
        @Override
        public String state() {
            return held.state();
        }
    }
}
