package org.snapback.sanctions.packages;

/** What came of a review. */
enum ReviewOutcome {
    /** The ballot did not agree to end the package. */
    CONTINUED,
    ENDED,
    /** The package was lifted when its ballot was to be asked for. */
    SKIPPED,
    /** All conditions were met: its lifting was asked for, and not its end. */
    LIFTING_ASKED,
    /** The package had come to its end in another way. */
    OVERTAKEN
}
