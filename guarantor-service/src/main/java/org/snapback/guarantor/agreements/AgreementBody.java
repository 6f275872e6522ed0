package org.snapback.guarantor.agreements;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.agreements.model.AgreementType;
import org.snapback.guarantor.agreements.model.Component;
import org.snapback.guarantor.agreements.model.Nature;
import org.snapback.guarantor.agreements.model.Terms;
import org.snapback.guarantor.roster.Circle;

/** What the secretariat says of an agreement under negotiation. */
@Schema(name = "AgreementTerms", description = "What an agreement says")
record AgreementBody(
        @NotNull AgreementType type,
        @Schema(description = "Of a COMPONENT alone") Component component,

        @Size(min = 1, max = 100) @Schema(description = "Of an OTHER component alone")
        String componentName,

        @NotNull
        @Size(max = 60)
        @Schema(description = "The guarantors on the roster; Ukraine is the other party", examples = "[\"PL\"]")
        List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> parties,

        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 300) String title,
        @NotNull Circle circle,
        @NotEmpty @Size(max = 2) List<@NotNull Nature> natures,

        @NotNull @Schema(description = "Whether it binds only once it is ratified")
        Boolean ratification,

        @NotNull @Schema(description = "Whether it may be applied before it is in force")
        Boolean provisionalApplication,

        @NotNull
        @Min(1)
        @Max(200)
        @Schema(description = "From its entry into force; at least the minimum term, 10 years unless set otherwise")
        Integer termYears,

        @Min(1) @Max(200) @Schema(description = "What a renewal adds; the term's years where absent")
        Integer renewalYears,

        @Schema(description = "Whether it is renewed at its term's end by itself; false where absent")
        Boolean renewsItself,

        @NotNull
        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                description = "ISO 8601, from P1D to P10Y",
                examples = "P6M")
        Period noticePeriod,

        @NotNull
        @Size(max = 50)
        @Schema(description = "Types of measures that do not bind the parties", examples = "[\"BROADCAST_BAN\"]")
        List<@NotNull @Size(max = 60) @Pattern(regexp = NAME) String> reservations,

        @NotNull
        @Size(max = 20)
        @Schema(description = "Kinds of decision by which the parties accept being bound by a majority")
        List<@NotNull @Size(max = 60) @Pattern(regexp = NAME) String> majorityKinds) {
    private static final String NAME = "[A-Z][A-Z0-9_]*";

    Terms terms() {
        return new Terms(
                type,
                Optional.ofNullable(component),
                Optional.ofNullable(componentName),
                parties,
                reference,
                title,
                circle,
                natures,
                ratification,
                provisionalApplication,
                termYears,
                renewalYears == null ? termYears : renewalYears,
                renewsItself != null && renewsItself,
                noticePeriod,
                reservations,
                majorityKinds);
    }
}
