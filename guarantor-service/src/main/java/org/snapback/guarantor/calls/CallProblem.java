package org.snapback.guarantor.calls;

import org.snapback.runtime.problem.ProblemType;

/** Why something about the response to an encroachment is refused. */
enum CallProblem implements ProblemType {
    CALL_STAGE(409, "The call's stage does not allow this"),
    NOT_YOUR_CALL(403, "A guarantor answers for its own commitments alone"),
    TOO_MANY_RESPONSE_REPORTS(409, "The call has as many reports as it can hold"),
    NOTHING_TO_CALL(409, "There is no commitment that could be called"),
    RESPONSE_BALLOT_OPEN(409, "A ballot on the same request is open"),
    NO_RESPONSE_BALLOT(409, "The ballot cannot open"),
    NO_ARTICLE_51_REPORT_DUE(409, "The state owes no report under article 51"),
    ARTICLE_51_REPORTED_ALREADY(409, "The report under article 51 is recorded already");

    private final int status;
    private final String title;

    CallProblem(int status, String title) {
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
