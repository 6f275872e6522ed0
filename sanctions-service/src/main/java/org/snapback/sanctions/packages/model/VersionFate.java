package org.snapback.sanctions.packages.model;

/** What became of a text that was put to the guarantors. */
public enum VersionFate {
    /** Its ballot has not said yet whether it takes it. */
    PENDING,
    /** It is, or was, the package's text. */
    TAKEN,
    /** It came too late, the guarantors did not agree, or the package was withdrawn or given back meanwhile. */
    DROPPED
}
