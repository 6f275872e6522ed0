package org.snapback.guarantor.roster;

import org.snapback.runtime.problem.ProblemType;

/** Why the roster refuses a change. */
enum RosterProblem implements ProblemType {
    ALREADY_ON_ROSTER("The roster has an entry with this code");

    private final String title;

    RosterProblem(String title) {
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
