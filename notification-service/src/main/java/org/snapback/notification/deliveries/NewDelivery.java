package org.snapback.notification.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.snapback.notification.notices.NoticeRef;

/**
 * A delivery that is to be made.
 *
 * @param kind NOTICE, TEST, RESENT, REPLAYED, REMINDED or HALT
 * @param place null where it tells of no notice
 */
record NewDelivery(UUID subscription, String kind, UUID messageId, NoticeRef place, Instant dueAt) {}
