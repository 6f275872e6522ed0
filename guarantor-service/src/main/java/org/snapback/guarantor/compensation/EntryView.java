package org.snapback.guarantor.compensation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.compensation.model.EntryType;
import org.snapback.guarantor.compensation.model.Source;

/** An entry of the ledger. */
@Schema(name = "CompensationEntry", description = "An entry of the ledger")
record EntryView(
        UUID id,

        @Schema(description = "In the whole ledger; exercises are counted for themselves")
        long position,

        UUID awardId,
        EntryType type,

        @Schema(description = "Only of a reversal: the entry that it takes back")
        UUID reverses,

        @Schema(description = "Only of a payment and its reversal")
        Source source,

        @Schema(description = "In minor units; a reversal repeats what it takes back")
        long amount,

        @Schema(examples = "EUR") String currency,
        @Schema(examples = "1") String rate,
        @Schema(description = "In cents of a euro") long euroAmount,

        @Schema(description = "Only of a claim") String claimant,

        @Schema(description = "What for, which decision or transfer, or why it is reversed")
        String statement,

        Instant enteredAt,
        boolean exercise) {
    static EntryView of(EntryRow row) {
        return new EntryView(
                row.id,
                row.position,
                row.awardId,
                row.type,
                row.reverses,
                row.source,
                row.amount,
                row.currency,
                row.rate,
                row.euroAmount,
                row.claimant,
                row.statement,
                row.enteredAt,
                row.exercise);
    }
}
