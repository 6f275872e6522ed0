package org.snapback.guarantor.compensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.compensation.model.Source;

/** A payment as the secretariat enters it. */
@Schema(name = "NewCompensationPayment", description = "A payment on an award")
record PaymentBody(
        @NotNull Source source,

        @NotBlank
        @Size(max = 4_000)
        @Schema(description = "Which transfer", examples = "Compensation fund, transfer 2032/118")
        String statement,

        @NotNull @Valid Money money) {}
