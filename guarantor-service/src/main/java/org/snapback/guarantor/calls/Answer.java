package org.snapback.guarantor.calls;

import org.snapback.guarantor.calls.model.CallTransition;

/** What a guarantor answers when its commitment is called. */
enum Answer {
    ACCEPTED(CallTransition.ACCEPTANCE),
    DECLINED(CallTransition.REFUSAL);

    private final CallTransition transition;

    Answer(CallTransition transition) {
        this.transition = transition;
    }

    CallTransition transition() {
        return transition;
    }
}
