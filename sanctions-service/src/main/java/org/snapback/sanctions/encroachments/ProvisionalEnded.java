package org.snapback.sanctions.encroachments;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code encroachment.provisional-ended}. */
record ProvisionalEnded(UUID encroachmentId, Instant endedAt) {
    boolean complete() {
        return encroachmentId != null && endedAt != null;
    }
}
