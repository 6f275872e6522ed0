package org.snapback.sanctions.packages.designations;

import org.snapback.runtime.problem.ProblemType;

/** The refusals of this feature. */
enum DesignationProblem implements ProblemType {
    WRONG_DESIGNATION_STAGE(409, "The designation's stage does not allow this"),
    DISPUTE_PENDING(409, "A second secretary has not answered yet"),
    NO_DISPUTE_PENDING(409, "Nobody has asked for this"),
    DISPUTE_AS_IT_IS(409, "The flag is already so"),
    SECOND_SECRETARY(403, "Two secretaries set the flag, and you are the first");

    private final int status;
    private final String title;

    DesignationProblem(int status, String title) {
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
