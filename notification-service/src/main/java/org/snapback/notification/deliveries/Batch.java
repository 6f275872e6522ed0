package org.snapback.notification.deliveries;

import java.util.List;
import org.snapback.notification.subscriptions.Subscription;

/**
 * What a worker is to send next.
 *
 * @param subscription null where there is nothing
 */
record Batch(Subscription subscription, List<Item> items) {
    static final Batch EMPTY = new Batch(null, List.of());

    boolean isEmpty() {
        return items.isEmpty();
    }
}
