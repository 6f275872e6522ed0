package org.snapback.notification.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.snapback.notification.notices.NoticeRef;

/**
 * A delivery that is to be made.
 *
 * @param kind NOTICE, TEST, RESENT, REPLAYED or REMINDED
 * @param place null in a test
 */
record NewDelivery(UUID subscription, String kind, UUID messageId, NoticeRef place, Instant dueAt) {}
