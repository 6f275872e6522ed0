package org.snapback.guarantor.consultations;

import org.snapback.runtime.problem.ProblemType;

/** Why something about a consultation is refused. */
enum ConsultationProblem implements ProblemType {
    CONSULTATION_STAGE("The consultation's stage does not allow this"),
    CONSULTATION_BALLOT_OPEN("The ballot on the report decides"),
    TOO_MANY_SESSIONS("The consultation has as many sessions as it can hold");

    private final String title;

    ConsultationProblem(String title) {
        this.title = title;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
