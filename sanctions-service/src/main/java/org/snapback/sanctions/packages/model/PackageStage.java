package org.snapback.sanctions.packages.model;

/** Where a package is in its life; {@link PackageLife} says what leads from one to the next. */
public enum PackageStage {
    DRAFT,
    PROPOSED,
    ADOPTED,
    REJECTED,
    WITHDRAWN,
    SUSPENDED,
    LIFTED,
    EXPIRED,
    RESCINDED
}
