package org.snapback.sanctions.packages;

/** What came of a request for a listing or delisting. */
enum AnnexChangeOutcome {
    CHANGED,
    REFUSED
}
