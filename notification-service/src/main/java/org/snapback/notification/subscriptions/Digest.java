package org.snapback.notification.subscriptions;

/** When what is not urgent is sent. */
public enum Digest {
    AT_ONCE,
    HOURLY,
    DAILY
}
