package org.snapback.guarantor.authorities;

import org.snapback.runtime.problem.ProblemType;

/** Why something is refused that concerns competent authorities. */
enum AuthorityProblem implements ProblemType {
    NOT_YOUR_AUTHORITY(403, "A state designates its own authorities alone"),
    AUTHORITY_ENDED(409, "The authority's end is recorded already");

    private final int status;
    private final String title;

    AuthorityProblem(int status, String title) {
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
