package org.snapback.sanctions.encroachments;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code encroachment.rescinded}. */
record EncroachmentRescinded(UUID encroachmentId, Instant rescindedAt) {
    boolean complete() {
        return encroachmentId != null && rescindedAt != null;
    }
}
