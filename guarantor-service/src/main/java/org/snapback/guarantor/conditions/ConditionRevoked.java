package org.snapback.guarantor.conditions;

import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.conditions.model.Condition;

/** That Ukraine has revoked a confirmed attestation: fired within the transaction that revokes it. */
public record ConditionRevoked(
        UUID conditionId, Condition condition, String reason, Instant revokedAt, boolean exercise) {}
