package org.snapback.sanctions.packages.model;

/** What a reader sees of a package. */
public enum Sight {
    /** Not even that it exists. */
    NOTHING,
    /** What has been adopted: no waiting rung, and no name before its measure is in force. */
    PUBLIC,
    /** Everything. */
    WHOLE;

    /** Whether a measure is seen, apart from the names in its annex. */
    public boolean ofMeasure(int rung, int standingRung) {
        return switch (this) {
            case NOTHING -> false;
            case PUBLIC -> rung <= standingRung;
            case WHOLE -> true;
        };
    }

    /** Whether the names in a measure's annex are seen: by all while it is in force, or eased and may come back. */
    public boolean ofNames(int rung, int standingRung, MeasureStage stage) {
        boolean published = switch (stage) {
            case IN_FORCE, SUSPENDED, LIFTED -> true;
            case WAITING, EXPIRED -> false;
        };
        return ofMeasure(rung, standingRung) && (this == WHOLE || published);
    }
}
