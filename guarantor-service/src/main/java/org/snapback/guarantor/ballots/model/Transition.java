package org.snapback.guarantor.ballots.model;

import static org.snapback.guarantor.ballots.model.Stage.CLOSED;
import static org.snapback.guarantor.ballots.model.Stage.OPEN;

/** The one table of what can happen to a ballot: code, error texts and the diagram in docs/domain/ballots.md follow it. */
public enum Transition {
    VOTE(OPEN, OPEN, "an elector votes or changes its vote"),
    BRAKE(OPEN, OPEN, "an elector stops a majority ballot once: leaders decide by unanimity"),
    PAUSE(OPEN, OPEN, "Ukraine or a quarter of the electors pause the ballot on a confirmation once"),
    RESUMPTION(OPEN, OPEN, "the pause is over, or who asked for it ends it"),
    REVISION(OPEN, OPEN, "the sponsors revise the text: the votes cast are void"),
    LAST_VOTE(OPEN, CLOSED, "every elector has voted"),
    DECISIVE_VOTE(OPEN, CLOSED, "the votes decide an urgent ballot already"),
    SILENCE_BROKEN(OPEN, CLOSED, "an elector breaks silence"),
    DEADLINE(OPEN, CLOSED, "the deadline is reached"),
    WITHDRAWAL(OPEN, CLOSED, "what it decides on is withdrawn");

    private final Stage from;
    private final Stage to;
    private final String cause;

    Transition(Stage from, Stage to, String cause) {
        this.from = from;
        this.to = to;
        this.cause = cause;
    }

    public Stage from() {
        return from;
    }

    public Stage to() {
        return to;
    }

    /** Why a ballot makes this transition, as a clause. */
    public String cause() {
        return cause;
    }
}
