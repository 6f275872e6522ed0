package org.snapback.sanctions.register.identity;

import org.snapback.runtime.problem.ProblemType;

/** The refusals of this feature. */
enum IdentityProblem implements ProblemType {
    IDENTITY_DECIDED(409, "It has been decided whether these two are the same"),
    IDENTITY_NOT_DECIDED(409, "Nothing has been decided of these two"),
    IDENTITY_CONTRADICTION(409, "Another decision says the contrary");

    private final int status;
    private final String title;

    IdentityProblem(int status, String title) {
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
