package org.snapback.guarantor.commitments.model;

/** Where a progress report stands. */
public enum ReportStage {
    REPORTED,
    CONFIRMED,
    DISPUTED,
    REPLACED;

    /** Whether what the report says counts as delivered. */
    public boolean counts() {
        return this == REPORTED || this == CONFIRMED;
    }
}
