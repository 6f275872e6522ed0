package org.snapback.guarantor.compensation;

import org.snapback.runtime.problem.ProblemType;

/** Why the ledger refuses an entry. */
enum CompensationProblem implements ProblemType {
    LEDGER_RULE(409, "The ledger's rules do not allow the entry");

    private final int status;
    private final String title;

    CompensationProblem(int status, String title) {
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
