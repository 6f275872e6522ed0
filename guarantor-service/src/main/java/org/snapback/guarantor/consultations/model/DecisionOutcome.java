package org.snapback.guarantor.consultations.model;

/** What a consultation led to: what the ballot on the report decided, its withdrawal, or a decision without a ballot. */
public enum DecisionOutcome {
    CONFIRMED,
    NOT_CONFIRMED,
    WITHDRAWN,
    RECORDED
}
