package org.snapback.guarantor.compensation;

import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.compensation.model.EntryType;
import org.snapback.guarantor.compensation.model.Source;
import org.snapback.guarantor.compensation.model.Stage;

/**
 * What the topic {@code compact.compensation} carries: one event for each entry; docs/contracts/compact.compensation has the
 * schemas. Claimants and statements stay here: who may read them finds them over REST.
 *
 * @param source only of a payment
 * @param reverses only of a reversal
 * @param reason only of a reversal
 * @param stage of the award after the entry
 */
record CompensationEvent(
        UUID awardId,
        UUID entryId,
        long position,
        Source source,
        UUID reverses,
        long amount,
        String currency,
        String rate,
        long euroAmount,
        String reason,
        Stage stage,
        Instant enteredAt) {
    static CompensationEvent of(EntryRow row, Stage stage) {
        return new CompensationEvent(
                row.awardId,
                row.id,
                row.position,
                row.source,
                row.reverses,
                row.amount,
                row.currency,
                row.rate,
                row.euroAmount,
                row.type == EntryType.REVERSAL ? row.statement : null,
                stage,
                row.enteredAt);
    }

    /** The short name of the event that tells of an entry. */
    static String name(EntryType type) {
        return switch (type) {
            case CLAIM -> "compensation.claimed";
            case AWARD -> "compensation.awarded";
            case PAYMENT -> "compensation.paid";
            case REVERSAL -> "compensation.reversed";
        };
    }
}
