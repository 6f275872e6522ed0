package org.snapback.sanctions.packages;

import java.util.UUID;

/**
 * A confirmation that does not stand any more.
 *
 * @param exercise whether it was part of an exercise
 */
public record EndedConfirmation(UUID encroachmentId, Why why, boolean exercise) {
    /** Why not. */
    public enum Why {
        /** A ballot found it false. */
        RESCINDED,
        /** It was provisional, and no ordinary ballot confirmed it in time. */
        NOT_CONFIRMED_IN_TIME
    }
}
