package org.snapback.sanctions.packages.model;

/** Where a designation is in its legal life; {@link DesignationLife} says what leads from one to the next. */
public enum DesignationStage {
    /** Its package is put to the guarantors, or its measure waits. */
    PROPOSED,
    LISTED,
    /** Listed, and since then designated in other words. */
    AMENDED,
    DELISTED,
    /** Void: its package was rescinded as an error, or it was never listed. */
    ANNULLED
}
