package org.snapback.guarantor.packages.model;

/** The stages of a measure, as sanctions-service moves it. */
public enum MeasureStage {
    WAITING,
    IN_FORCE,
    SUSPENDED,
    LIFTED,
    EXPIRED;

    /** Whether it rests and can snap back. */
    public boolean isEased() {
        return this == SUSPENDED || this == LIFTED;
    }
}
