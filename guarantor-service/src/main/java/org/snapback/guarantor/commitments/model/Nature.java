package org.snapback.guarantor.commitments.model;

/** What kind of guarantee a commitment gives. */
public enum Nature {
    MILITARY,
    INFRASTRUCTURAL,
    TECHNICAL,
    INFORMATION
}
