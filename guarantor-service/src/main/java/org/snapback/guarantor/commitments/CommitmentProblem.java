package org.snapback.guarantor.commitments;

import org.snapback.runtime.problem.ProblemType;

/** Why something is refused that concerns commitments, progress reports, needs and their sums. */
enum CommitmentProblem implements ProblemType {
    COMMITMENT_INCOMPLETE(422, "The commitment does not say clearly who does what, how much, by when, how verified"),
    NOT_A_PARTY(409, "The guarantor is no party to such an agreement"),
    AGREEMENT_ENDED(409, "The agreement has ended and takes no more commitments"),
    COMMITMENT_FIXED(409, "The commitment's agreement is signed and its text fixed"),
    COMMITMENT_NOT_SIGNED(409, "The commitment's agreement is not signed yet"),
    NOT_YOUR_COMMITMENT(403, "A guarantor writes of its own commitments alone"),
    MORE_THAN_PROMISED(409, "More would be delivered than is promised"),
    NOT_REPLACEABLE(409, "The report cannot be replaced"),
    REPORT_JUDGED(409, "The report is judged already"),
    NEED_WITHDRAWN(409, "The need is withdrawn"),
    MIXED_UNITS(422, "Figures of different currencies or units are never added"),
    SUM_OUT_OF_RANGE(422, "A sum is larger than can be told exactly");

    private final int status;
    private final String title;

    CommitmentProblem(int status, String title) {
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
