package org.snapback.guarantor.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat says of a guarantor, and what the roster's file says at first. */
@GuarantorCode
@Schema(description = "What the secretariat keeps of a guarantor")
record RosterEntry(
        @NotNull @Schema(description = "ISO 3166-1 alpha-2; EU for the organisation", examples = "NL")
        String code,

        @NotNull GuarantorKind kind,

        @NotBlank @Size(max = 100) @Schema(examples = "Netherlands")
        String name,

        @NotNull Circle circle,
        @NotNull @Size(max = 10) List<@NotNull Membership> memberships,

        @NotNull
        @Min(1)
        @Max(2_000_000_000)
        @Schema(description = "Inhabitants; the weight in a qualified majority", examples = "17942900")
        Long population,

        @NotNull @Min(1990) @Max(2200) @Schema(examples = "2024")
        Integer populationYear,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Who published the figure", examples = "Eurostat, population on 1 January")
        String populationSource,

        @NotNull Region region) {}
