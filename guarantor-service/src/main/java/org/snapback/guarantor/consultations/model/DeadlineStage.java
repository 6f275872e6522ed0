package org.snapback.guarantor.consultations.model;

/** How a deadline stands: it runs, it was met or missed, or what it was for has ended otherwise. */
public enum DeadlineStage {
    RUNNING,
    MET,
    MISSED,
    LAPSED
}
