package org.snapback.notification.deadletters;

/** What has become of a dead letter. */
enum DeadLetterState {
    /** An operator has yet to decide. */
    OPEN,
    /** It was handed to its consumer again, and has not come back. */
    REPLAYED,
    /** An operator decided that it is not to be handled. */
    DISCARDED
}
