package org.snapback.notification.deliveries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.notification.subscriptions.ChannelType;
import org.snapback.notification.subscriptions.Subscription;

/**
 * What the journal says of a subscription's deliveries.
 *
 * @param deliveries those that were made, or given up, together; null where the subscription itself moved
 * @param reason why it was paused or ended
 */
record DeliveryEvent(UUID subscriptionId, String state, ChannelType channel, List<Made> deliveries, String reason) {
    /** One delivery: which notice, at which of its attempts, and when. */
    record Made(UUID id, UUID messageId, String stream, long number, int attempts, Instant at) {}

    static DeliveryEvent of(Subscription subscription, List<Made> deliveries) {
        return new DeliveryEvent(subscription.id(), subscription.state(), subscription.channel(), deliveries, null);
    }

    static DeliveryEvent moved(Subscription subscription) {
        return new DeliveryEvent(
                subscription.id(), subscription.state(), subscription.channel(), null, subscription.standingReason());
    }
}
