package org.snapback.guarantor.ballots;

import org.snapback.runtime.problem.ProblemType;

/** Why what is done on a ballot is refused. */
enum BallotProblem implements ProblemType {
    BALLOT_CLOSED(409, "The ballot takes no more votes"),
    BALLOT_NOT_PAUSED(409, "The ballot is not paused"),
    BALLOT_PAUSED(409, "The ballot is paused"),
    BRAKE_PULLED_BEFORE(409, "The brake stops a ballot once"),
    CHOICE_NOT_OFFERED(409, "The ballot's rule does not know this choice"),
    NO_MAJORITY_BALLOT(409, "Only a ballot decided by majority has a brake"),
    NOT_PAUSABLE(409, "Only the ballot on a confirmation can be paused"),
    NOT_YOUR_PAUSE(403, "Only who asked for the pause may end it"),
    NO_SCRUTINY_RESERVATION(409, "The state has no scrutiny reservation that stands"),
    NOT_AN_ELECTOR(403, "The state has no vote on this ballot"),
    OTHER_TEXT(409, "The vote is cast on another text than the ballot's"),
    PAUSED_BEFORE(409, "A ballot can be paused once"),
    PAUSE_ASKED_ALREADY(409, "The state has asked for a pause already"),
    SCRUTINY_RESERVED_ALREADY(409, "The state's scrutiny reservation stands already"),
    TEXT_OVERTAKEN(409, "What the text would bring about has changed");

    private final int status;
    private final String title;

    BallotProblem(int status, String title) {
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
