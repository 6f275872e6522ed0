package org.snapback.guarantor.commitments;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.CommitmentDraft;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Unit;

/** How much, as bodies, answers and events write it: an amount of a currency, or a quantity of a unit. */
@Schema(
        name = "HowMuch",
        description = "Either amount and currency, or quantity and unit; the number is from 1 to 9007199254740991")
record HowMuchView(
        @Schema(description = "In minor units of the currency", examples = "250000000")
        Long amount,

        @Size(max = 10) @Schema(description = "ISO 4217", examples = "EUR")
        String currency,

        @Schema(description = "How many", examples = "18") Long quantity,

        @Size(max = 40)
        @Schema(
                description = "What is counted: lower-case letters, digits, spaces, points, slashes, hyphens",
                examples = "155 mm howitzer")
        String unit) {

    static HowMuchView of(HowMuch howMuch) {
        return of(howMuch.value(), howMuch.unit());
    }

    /** A figure that may be 0, such as what is left. */
    static HowMuchView of(long value, Unit unit) {
        return switch (unit.kind()) {
            case CURRENCY -> new HowMuchView(value, unit.name(), null, null);
            case PIECE -> new HowMuchView(null, null, value, unit.name());
        };
    }

    static CommitmentDraft.Figure figure(HowMuchView view) {
        return view == null ? null : new CommitmentDraft.Figure(view.amount, view.currency, view.quantity, view.unit);
    }
}
