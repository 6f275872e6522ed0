package org.snapback.notification.deadletters;

import org.snapback.runtime.problem.ProblemType;

/** Why something is refused that concerns dead letters. */
enum DeadLetterProblem implements ProblemType {
    DEAD_LETTER_STATE(409, "The dead letter's state does not allow this"),
    DEAD_LETTER_NOT_REPLAYABLE(409, "The dead letter cannot be replayed");

    private final int status;
    private final String title;

    DeadLetterProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
