package org.snapback.guarantor.encroachments;

import java.time.Instant;
import java.util.UUID;

/**
 * That a confirmation stands no more: what rests on it alone ends from that moment, and nothing acts backwards. Fired
 * within the transaction that ends it.
 *
 * @param reason in a sentence
 */
public record ConfirmationEnded(UUID encroachmentId, String reason, Instant endedAt) {}
