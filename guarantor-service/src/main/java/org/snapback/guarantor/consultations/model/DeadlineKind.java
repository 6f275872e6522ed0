package org.snapback.guarantor.consultations.model;

/** What is due after Ukraine's request: that guarantors are convened, and that they decide. */
public enum DeadlineKind {
    CONVENE,
    DECIDE
}
