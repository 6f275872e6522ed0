package org.snapback.sanctions.packages.model;

/** What became of a text that was put to the guarantors. */
public enum VersionFate {
    /** Its ballot has not said yet whether it takes it. */
    PENDING,
    /** The ballot was, or is, on it. */
    TAKEN,
    /** It came too late, or the package was withdrawn or given back meanwhile. */
    DROPPED
}
