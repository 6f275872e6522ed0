package org.snapback.sanctions.packages.model;

/** How an encroachment is committed; guarantor-service takes the reports. */
public enum EncroachmentKind {
    GROUND,
    AIR_OR_MISSILE,
    MARITIME,
    CYBER,
    INFRASTRUCTURE,
    PARAMILITARY,
    THREAT
}
