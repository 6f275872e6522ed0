package org.snapback.sanctions.packages;

/** What came of a request for rescission. */
enum RescissionOutcome {
    RESCINDED,
    REFUSED
}
