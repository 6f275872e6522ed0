package org.snapback.notification.deliveries;

import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.notices.NoticeRef;
import org.snapback.notification.notices.Severity;

/**
 * A delivery in a worker's hands.
 *
 * @param attempts how many were made before
 */
record Item(long position, UUID id, String kind, NoticeRef place, int attempts, Message message) {
    /** Whether it belongs to an exercise. */
    boolean exercise() {
        return message.notice().map(told -> told.notice().exercise()).orElse(false);
    }

    boolean isTest() {
        return kind.equals("TEST");
    }

    boolean mayBeCollected() {
        return message.notice()
                .map(told -> told.notice().severity() != Severity.URGENT)
                .orElse(false);
    }

    Optional<NoticeRef> notice() {
        return Optional.ofNullable(place);
    }
}
