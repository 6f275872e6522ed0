package org.snapback.sanctions.packages;

/** What came of a review. */
enum ReviewOutcome {
    /** The ballot did not agree to end the package. */
    CONTINUED,
    ENDED,
    /** The package was lifted when its ballot was to be asked for. */
    SKIPPED,
    /** The package had come to its end in another way. */
    OVERTAKEN
}
