package org.snapback.notification.subscriptions;

/** What a ministry says of a subscription. */
record Wish(
        String name,
        Filter filter,
        ChannelType channel,
        String target,
        String language,
        QuietHours quietHours,
        Digest digest,
        DeliveryOrder order,
        boolean exercises) {}
