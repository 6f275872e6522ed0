package org.snapback.sanctions.conditions;

import java.time.Instant;

/**
 * What this service reads of the events on {@code compact.conditions}.
 *
 * @param condition one of the Compact's; open
 * @param confirmedAt only of a confirmation
 * @param revokedAt only of a revocation
 */
record ConditionEvent(String condition, Instant confirmedAt, Instant revokedAt) {}
