package org.snapback.sanctions.packages.model;

/** What can be done with a measure. */
public enum MeasureAct implements Act {
    TAKE_EFFECT("put into force"),
    SUSPEND("suspended"),
    LIFT("lifted"),
    EXPIRE("expired"),
    SNAP_BACK("snapped back"),
    /** Its AUTOMATIC rung rests on no confirmation any more. */
    WAIT_AGAIN("made to wait again"),
    /** The confirmation that snapped it back does not stand any more. */
    SUSPEND_AS_BEFORE("suspended as before"),
    /** The confirmation that snapped it back does not stand any more. */
    LIFT_AS_BEFORE("lifted as before");

    private final String done;

    MeasureAct(String done) {
        this.done = done;
    }

    @Override
    public String done() {
        return done;
    }
}
