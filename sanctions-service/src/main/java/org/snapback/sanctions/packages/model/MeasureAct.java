package org.snapback.sanctions.packages.model;

/** What can be done with a measure. */
public enum MeasureAct implements Act {
    TAKE_EFFECT("put into force"),
    SUSPEND("suspended"),
    LIFT("lifted"),
    EXPIRE("expired"),
    SNAP_BACK("snapped back");

    private final String done;

    MeasureAct(String done) {
        this.done = done;
    }

    @Override
    public String done() {
        return done;
    }
}
