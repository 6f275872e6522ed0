package org.snapback.notification.subscriptions;

/** Whether a failure holds back what follows, or may be overtaken. */
public enum DeliveryOrder {
    STRICT,
    BEST_EFFORT
}
