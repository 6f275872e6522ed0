package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.util.UUID;

/**
 * What a measure was before a snapback brought it into force.
 *
 * @param stage SUSPENDED or LIFTED, or WAITING where its own moment had passed while its package was eased
 * @param effectiveFrom from when it had bound, or would have
 * @param snapbackUntil until when it could snap back; null unless it was LIFTED
 */
public record Former(UUID measure, MeasureStage stage, Instant effectiveFrom, Instant snapbackUntil) {
    /** What makes it that again. */
    public MeasureAct act() {
        return switch (stage) {
            case SUSPENDED -> MeasureAct.SUSPEND_AS_BEFORE;
            case LIFTED -> MeasureAct.LIFT_AS_BEFORE;
            case WAITING -> MeasureAct.WAIT_AGAIN;
            case IN_FORCE, EXPIRED -> throw new IllegalStateException("a measure does not snap back from " + stage);
        };
    }
}
