package org.snapback.guarantor.implementations.model;

/** Why a state need not carry out a measure any more, for now or for good. */
public enum EndReason {
    MEASURE_SUSPENDED("the measure is suspended"),
    MEASURE_LIFTED("the measure is lifted"),
    MEASURE_EXPIRED("the measure has expired"),
    PACKAGE_RESCINDED("the package is rescinded"),
    NOT_STANDING("nothing puts the measure into force any more"),
    STATE_LEFT("the state's agreement has ended");

    private final String because;

    EndReason(String because) {
        this.because = because;
    }

    /** The reason as a clause. */
    public String because() {
        return because;
    }
}
