package org.snapback.guarantor.consultations.model;

/** How a state takes part in a session. */
public enum AttendanceMode {
    IN_PERSON,
    REMOTE
}
