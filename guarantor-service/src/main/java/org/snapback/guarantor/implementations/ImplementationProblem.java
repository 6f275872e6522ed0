package org.snapback.guarantor.implementations;

import org.snapback.runtime.problem.ProblemType;

/** Why something is refused that concerns carrying measures into law. */
enum ImplementationProblem implements ProblemType {
    NOT_YOUR_IMPLEMENTATION(403, "A state reports on its own implementations alone"),
    IMPLEMENTATION_STAGE(409, "The implementation's stage does not allow this report"),
    IMPLEMENTATION_ENDED(409, "The implementation is not owed now"),
    IMPLEMENTATION_REPORT_INCOMPLETE(422, "The report does not say what its stage needs"),
    NOTHING_TO_EASE(409, "No law of the state carries a measure that is not owed any more"),
    UNION_ACT_INCOMPLETE(422, "The act cannot count for the members of the organisation");

    private final int status;
    private final String title;

    ImplementationProblem(int status, String title) {
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
