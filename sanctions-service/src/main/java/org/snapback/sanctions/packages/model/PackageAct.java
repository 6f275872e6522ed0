package org.snapback.sanctions.packages.model;

/** What can be done with a package. */
public enum PackageAct implements Act {
    EDIT("edited"),
    PROPOSE("proposed"),
    REVISE("revised"),
    RETURN("returned to its sponsors"),
    ADOPT("adopted"),
    REJECT("rejected"),
    WITHDRAW("withdrawn"),
    ESCALATE("escalated"),
    SUSPEND("suspended"),
    LIFT("lifted"),
    SNAP_BACK("snapped back"),
    /** The confirmation that snapped it back does not stand any more. */
    SUSPEND_AS_BEFORE("suspended as before"),
    /** The confirmation that snapped it back does not stand any more. */
    LIFT_AS_BEFORE("lifted as before"),
    EXPIRE("expired"),
    RESCIND("rescinded"),
    CORRECT("corrected"),
    AMEND("amended"),
    LIST("listed under anew"),
    DELIST("delisted from");

    private final String done;

    PackageAct(String done) {
        this.done = done;
    }

    @Override
    public String done() {
        return done;
    }
}
