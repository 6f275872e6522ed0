package org.snapback.sanctions.packages.model;

/** What can be done with a package. */
public enum PackageAct implements Act {
    EDIT("edited"),
    PROPOSE("proposed"),
    RETURN("returned to its sponsors"),
    ADOPT("adopted"),
    REJECT("rejected"),
    WITHDRAW("withdrawn"),
    ESCALATE("escalated"),
    SUSPEND("suspended"),
    LIFT("lifted"),
    SNAP_BACK("snapped back"),
    EXPIRE("expired"),
    RESCIND("rescinded");

    private final String done;

    PackageAct(String done) {
        this.done = done;
    }

    @Override
    public String done() {
        return done;
    }
}
