package org.snapback.sanctions.packages.model;

/** The standing texts that a package may carry, at most one of each. */
public enum ClauseType {
    HUMANITARIAN,
    NO_LIABILITY,
    NO_CLAIMS,
    ANTI_CIRCUMVENTION,
    REPORTING,
    REVIEW,
    PERSONS_BOUND,
    SUNSET
}
