package org.snapback.sanctions.register;

import org.snapback.runtime.problem.ProblemType;

/** The refusals that only the register knows. */
public enum RegisterProblem implements ProblemType {
    LIST_UNREADABLE(400, "The upload is not the list that it should be"),
    UPLOAD_BROKEN_OFF(400, "The upload ended before its end");

    private final int status;
    private final String title;

    RegisterProblem(int status, String title) {
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
