package org.snapback.guarantor.commitments.model;

/** Whether a commitment stands at all times or is called at a new encroachment. */
public enum Mode {
    PREVENTIVE,
    RESPONSE
}
