package org.snapback.guarantor.relief;

import org.snapback.runtime.problem.ProblemType;

/** Why something about relief from measures is refused. */
enum ReliefProblem implements ProblemType {
    NOT_A_GUARANTOR(403, "Only a guarantor that has acceded may do this"),
    NOT_THE_NOTIFIER(403, "Only the state that gave the notice may do this"),
    NOTHING_EASED(409, "No relief is given that could end"),
    RELIEF_QUESTIONED_ALREADY(409, "The relief is questioned already"),
    NOTICE_STAGE(409, "The notice's stage does not allow this"),
    NOTICE_OF_REVOCATION(409, "A question that a revocation opened is not withdrawn"),
    NO_BALLOT(409, "The ballot cannot open");

    private final int status;
    private final String title;

    ReliefProblem(int status, String title) {
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
