package org.snapback.notification.subscriptions;

/** Whether a subscription delivers. What is issued while it is paused waits; one that ended stays so. */
public enum Standing {
    ACTIVE,
    PAUSED,
    ENDED
}
