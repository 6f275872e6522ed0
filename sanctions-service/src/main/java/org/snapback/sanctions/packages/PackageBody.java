package org.snapback.sanctions.packages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.snapback.sanctions.packages.model.AutomaticRung;
import org.snapback.sanctions.packages.model.Clause;
import org.snapback.sanctions.packages.model.ClauseType;
import org.snapback.sanctions.packages.model.Condition;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.EasingTerms;
import org.snapback.sanctions.packages.model.EncroachmentKind;
import org.snapback.sanctions.packages.model.Gravity;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.SunsetDate;

/** What a sponsor writes of a package. All but the title may be missing until the proposal. */
@Schema(name = "PackageText", description = "What a package says, apart from its measures")
record PackageBody(
        @NotBlank @Size(max = 200) @PlainText String title,

        @Size(max = 10_000) @PlainText @Schema(description = "Why")
        String rationale,

        @Size(max = 2_000) @PlainText @Schema(description = "The law that it rests on")
        String legalBasis,

        @Schema(
                description =
                        "How the guarantors decide on it and its escalations; docs/domain/ballots.md has the rules")
        DecisionRule rule,

        @Schema(description = "Whether the ballot closes as soon as the votes cast decide it", defaultValue = "false")
        Boolean urgent,

        @DurationMin(minutes = 1)
        @DurationMax(hours = 72)
        @Schema(
                description = "How long the ballot is open: an ISO 8601 duration from PT1M to PT72H",
                defaultValue = "PT72H",
                examples = "PT72H")
        Duration decisionWindow,

        @Size(max = 8) @Schema(description = "At most one of each type")
        List<@NotNull @Valid ClauseBody> clauses,

        @Size(max = MeasureBody.MOST_RUNGS)
        @Schema(description = "The rungs that a confirmed encroachment brings into force without a ballot of their own")
        List<@NotNull @Valid AutomaticBody> automatic,

        @Valid @Schema(description = "What allows its suspension; without it nothing does")
        EasingTermsBody easing,

        @Schema(
                description = "By which rule beside the ordinary ballot an encroachment may be confirmed to move the"
                        + " package: what it then does is provisional until an ordinary ballot confirms it")
        ConfirmationRule confirmationRule,

        @PositivePeriod
        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                description = "How often the guarantors decide whether to end it: an ISO 8601 period from P7D",
                examples = "P6M")
        Period reviewEvery,

        @Valid @Schema(description = "The last day on which it binds; beside a SUNSET clause")
        SunsetDateBody sunsetOn) {

    PackageTerms terms() {
        return new PackageTerms(
                title.strip(),
                rationale,
                legalBasis,
                rule,
                urgent != null && urgent,
                Objects.requireNonNullElse(decisionWindow, PackageTerms.MOST_WINDOW),
                clauses == null
                        ? List.of()
                        : clauses.stream()
                                .map(clause -> new Clause(clause.type(), clause.text()))
                                .toList(),
                automatic == null
                        ? List.of()
                        : automatic.stream().map(AutomaticBody::terms).toList(),
                easing == null ? null : new EasingTerms(Set.copyOf(easing.suspension())),
                confirmationRule,
                reviewEvery,
                sunsetOn == null ? null : new SunsetDate(sunsetOn.date(), sunsetOn.zone()));
    }

    /** The last day on which a package binds. */
    @Schema(name = "SunsetDateText")
    record SunsetDateBody(
            @NotNull LocalDate date,

            @NotNull
            @Schema(
                    type = SchemaType.STRING,
                    implementation = String.class,
                    description = "The time zone in which the day is one",
                    examples = "Europe/Kyiv")
            ZoneId zone) {}

    /** Standing text. */
    @Schema(name = "ClauseText")
    record ClauseBody(
            @NotNull ClauseType type,
            @NotBlank @Size(max = 5_000) @PlainText String text) {}

    /** What fires an AUTOMATIC rung. */
    @Schema(name = "AutomaticText")
    record AutomaticBody(
            @NotNull
            @Min(2)
            @Max(MeasureBody.MOST_RUNGS)
            @Schema(description = "Comes into force when the rung below it stands")
            Integer rung,

            @NotEmpty @Size(max = 20) @Schema(description = "The encroachments that fire it")
            List<@NotNull EncroachmentKind> kinds,

            @NotNull @Schema(description = "How grave they must be at least")
            Gravity leastGravity) {
        AutomaticRung terms() {
            return new AutomaticRung(rung, Set.copyOf(kinds), leastGravity);
        }
    }

    /** What allows a suspension. */
    @Schema(name = "EasingTermsText")
    record EasingTermsBody(
            @NotEmpty
            @Size(max = 20)
            @Schema(description = "The conditions that must all be confirmed; lifting always needs all three")
            List<@NotNull Condition> suspension) {}
}
