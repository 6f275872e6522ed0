package org.snapback.guarantor.commitments.model;

/** What kind of guarantee a commitment gives. */
public enum CommitmentNature {
    MILITARY,
    INFRASTRUCTURAL,
    TECHNICAL,
    INFORMATION
}
