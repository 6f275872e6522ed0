package org.snapback.guarantor.agreements.model;

/** What can be done with an agreement, or comes about by itself. */
public enum Act {
    EDIT("edited"),
    SIGN("signed"),
    RATIFY("ratified"),
    APPLY_PROVISIONALLY("provisionally applied"),
    ENTER_INTO_FORCE("brought into force"),
    RENEW("renewed"),
    NOTIFY_TERMINATION("put under notice"),
    TERMINATE("terminated"),
    EXPIRE("ended by its term");

    private final String done;

    Act(String done) {
        this.done = done;
    }

    /** The act's past participle, as in "an agreement that is SIGNED cannot be <i>edited</i>". */
    public String done() {
        return done;
    }
}
