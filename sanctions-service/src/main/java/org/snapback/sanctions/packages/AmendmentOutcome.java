package org.snapback.sanctions.packages;

/** What came of a request for an amendment. */
enum AmendmentOutcome {
    AMENDED,
    REFUSED
}
