package org.snapback.notification.subscriptions;

/** How a subscription's notices travel. */
public enum ChannelType {
    WEBHOOK,
    MAIL
}
