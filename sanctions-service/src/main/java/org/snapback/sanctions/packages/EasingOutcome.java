package org.snapback.sanctions.packages;

/** What came of a request for suspension or lifting. */
enum EasingOutcome {
    EASED,
    REFUSED
}
