package org.snapback.notification.acknowledgements;

/** Whether a state has said that it has heard. */
enum Standing {
    /** It has not. */
    OPEN,
    /** It has. */
    ACKNOWLEDGED,
    /** What is demanded was done, or is due no more: nothing is left to acknowledge. */
    ANSWERED
}
