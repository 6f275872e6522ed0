package org.snapback.sanctions.packages;

/** What came of a request for a corrigendum. */
enum CorrigendumOutcome {
    CORRECTED,
    REFUSED
}
