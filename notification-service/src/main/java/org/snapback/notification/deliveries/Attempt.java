package org.snapback.notification.deliveries;

import java.util.List;
import org.snapback.notification.subscriptions.Subscription;

/**
 * One attempt at a delivery.
 *
 * @param messages what is to be carried: one, or those of a digest
 */
public record Attempt(Subscription subscription, List<Message> messages) {
    public Attempt {
        messages = List.copyOf(messages);
    }
}
