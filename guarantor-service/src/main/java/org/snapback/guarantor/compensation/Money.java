package org.snapback.guarantor.compensation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount with the rate at which it is told in euros. */
@Schema(name = "CompensationMoney", description = "An amount, with its rate in euros as stated")
record Money(
        @Min(1) @Max(100_000_000_000_000L) @Schema(description = "In minor units of the currency", examples = "250000")
        long amount,

        @NotNull @Size(min = 3, max = 3) @Schema(description = "An ISO 4217 code", examples = "EUR")
        String currency,

        @NotNull
        @Size(min = 1, max = 22)
        @Schema(description = "Euros for one unit of the currency, a decimal number; 1 for EUR", examples = "1")
        String rate) {}
