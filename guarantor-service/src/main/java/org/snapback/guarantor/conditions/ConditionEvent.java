package org.snapback.guarantor.conditions;

import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.conditions.model.Condition;

/**
 * What the topic {@code compact.conditions} carries of attestations; docs/contracts/compact.conditions has the schemas.
 * The statement and the evidence stay here: who may read them finds them over REST.
 */
sealed interface ConditionEvent {
    /** The event's short name. */
    String type();

    record Attested(UUID conditionId, Condition condition, int evidence, Instant attestedAt) implements ConditionEvent {
        static Attested of(ConditionRow row, int evidence) {
            return new Attested(row.id, row.condition, evidence, row.attestedAt);
        }

        @Override
        public String type() {
            return "condition.attested";
        }
    }

    record EvidenceAdded(UUID conditionId, Condition condition, UUID evidenceId, Instant submittedAt, int evidence)
            implements ConditionEvent {
        @Override
        public String type() {
            return "condition.evidence-added";
        }
    }

    record Confirmed(UUID conditionId, Condition condition, Instant confirmedAt, UUID ballotId)
            implements ConditionEvent {
        static Confirmed of(ConditionRow row) {
            return new Confirmed(row.id, row.condition, row.confirmedAt, row.ballotId);
        }

        @Override
        public String type() {
            return "condition.confirmed";
        }
    }

    record NotConfirmed(UUID conditionId, Condition condition, UUID ballotId, Instant decidedAt)
            implements ConditionEvent {
        static NotConfirmed of(ConditionRow row) {
            return new NotConfirmed(row.id, row.condition, row.ballotId, row.endedAt);
        }

        @Override
        public String type() {
            return "condition.not-confirmed";
        }
    }

    record Withdrawn(UUID conditionId, Condition condition, String reason, UUID ballotId, Instant withdrawnAt)
            implements ConditionEvent {
        @Override
        public String type() {
            return "condition.withdrawn";
        }
    }

    record Revoked(UUID conditionId, Condition condition, Instant revokedAt, String reason) implements ConditionEvent {
        static Revoked of(ConditionRow row) {
            return new Revoked(row.id, row.condition, row.endedAt, row.endReason);
        }

        @Override
        public String type() {
            return "condition.revoked";
        }
    }
}
