package org.snapback.guarantor.conditions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.conditions.model.Condition;

/** An attestation as Ukraine's delegate sends it. */
@Schema(name = "NewCondition", description = "What Ukraine attests")
record AttestationBody(
        @NotNull Condition condition,

        @NotBlank @Size(max = 10_000) @Schema(description = "Why the condition is met")
        String statement,

        @NotEmpty @Size(max = 20) @Schema(description = "The first pieces; more can be added until the ballot opens")
        List<@NotNull @Valid EvidenceBody> evidence) {}
