package org.snapback.guarantor.encroachments.model;

/** What an encroachment is done with. */
public enum EncroachmentKind {
    GROUND,
    AIR_OR_MISSILE,
    MARITIME,
    CYBER,
    INFRASTRUCTURE,
    PARAMILITARY,
    THREAT
}
