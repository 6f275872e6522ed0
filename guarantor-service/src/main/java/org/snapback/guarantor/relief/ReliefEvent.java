package org.snapback.guarantor.relief;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.relief.model.Ground;

/** What the topic {@code compact.conditions} carries of relief; docs/contracts/compact.conditions has the schemas. */
sealed interface ReliefEvent {
    /** The event's short name. */
    String type();

    record Questioned(
            UUID noticeId,
            Ground ground,
            UUID conditionId,
            List<UUID> packageIds,
            UUID ballotId,
            String by,
            String reason,
            Instant questionedAt,
            Instant deadline)
            implements ReliefEvent {
        static Questioned of(NoticeRow row) {
            return new Questioned(
                    row.id,
                    row.ground,
                    row.conditionId,
                    row.packageIds,
                    row.ballotId,
                    row.givenBy,
                    row.reason,
                    row.givenAt,
                    row.deadline);
        }

        @Override
        public String type() {
            return "relief.questioned";
        }
    }

    record Continued(UUID noticeId, List<UUID> packageIds, UUID ballotId, Instant continuedAt) implements ReliefEvent {
        static Continued of(NoticeRow row) {
            return new Continued(row.id, row.packageIds, row.ballotId, row.endedAt);
        }

        @Override
        public String type() {
            return "relief.continued";
        }
    }

    record Ended(UUID noticeId, List<UUID> packageIds, UUID ballotId, Instant endedAt, String reason)
            implements ReliefEvent {
        static Ended of(NoticeRow row) {
            return new Ended(row.id, row.packageIds, row.ballotId, row.endedAt, row.reason);
        }

        @Override
        public String type() {
            return "relief.ended";
        }
    }

    record Withdrawn(UUID noticeId, List<UUID> packageIds, UUID ballotId, String by, Instant withdrawnAt, String reason)
            implements ReliefEvent {
        static Withdrawn of(NoticeRow row) {
            return new Withdrawn(row.id, row.packageIds, row.ballotId, row.givenBy, row.endedAt, row.withdrawalReason);
        }

        @Override
        public String type() {
            return "relief.withdrawn";
        }
    }
}
