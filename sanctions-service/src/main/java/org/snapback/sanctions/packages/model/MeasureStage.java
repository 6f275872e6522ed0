package org.snapback.sanctions.packages.model;

/** Where a measure is in its life; {@link MeasureLife} says what leads from one to the next. */
public enum MeasureStage {
    WAITING,
    IN_FORCE,
    SUSPENDED,
    LIFTED,
    EXPIRED
}
