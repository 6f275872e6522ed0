package org.snapback.sanctions.relief;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of {@code relief.ended}. */
record ReliefEnded(UUID noticeId, List<UUID> packageIds, Instant endedAt) {
    boolean complete() {
        return noticeId != null
                && endedAt != null
                && packageIds != null
                && packageIds.stream().allMatch(Objects::nonNull);
    }
}
