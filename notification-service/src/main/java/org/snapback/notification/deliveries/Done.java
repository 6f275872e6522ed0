package org.snapback.notification.deliveries;

import java.time.Instant;

/**
 * An attempt that was made.
 *
 * @param overtaken whether a later one had been delivered when it was
 */
record Done(Item item, Instant at, long tookMillis, boolean overtaken, Outcome outcome) {}
