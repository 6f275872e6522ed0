package org.snapback.sanctions.packages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.snapback.sanctions.packages.model.Derogation;
import org.snapback.sanctions.packages.model.Exemption;
import org.snapback.sanctions.packages.model.MeasureTerms;
import org.snapback.sanctions.packages.model.MeasureType;
import org.snapback.sanctions.packages.model.PriceCap;
import org.snapback.sanctions.packages.model.ReviewDate;
import org.snapback.sanctions.packages.model.WindDown;

/** What a sponsor writes of a measure. */
@Schema(name = "MeasureText", description = "What a measure says, apart from its annex")
record MeasureBody(
        @NotNull MeasureType type,

        @Min(1) @Max(MOST_RUNGS) @Schema(description = "The step of the escalation ladder", defaultValue = "1")
        Integer rung,

        @Size(max = 2_000) @PlainText @Schema(description = "What is restricted")
        String scope,

        @Size(max = 20) @Schema(description = "What works by law without authorisation")
        List<@NotNull @Valid ProvisionBody> exemptions,

        @Size(max = 20) @Schema(description = "What a competent authority may authorise beforehand")
        List<@NotNull @Valid ProvisionBody> derogations,

        @Valid WindDownBody windDown,

        @DurationMin(seconds = 1)
        @DurationMax(days = 366)
        @Schema(
                description = "How long after its rung stands it binds; not for an ASSET_FREEZE or a TRAVEL_BAN",
                examples = "P10D")
        Duration effectAfter,

        @Valid ReviewDateBody reviewDate,

        @Valid @Schema(description = "The terms of a PRICE_CAP; for no other type")
        PriceCapBody priceCap) {
    static final int MOST_RUNGS = 50;

    MeasureTerms terms() {
        return new MeasureTerms(
                type,
                rung == null ? 1 : rung,
                scope,
                all(exemptions, exemption -> new Exemption(exemption.title(), exemption.text())),
                all(derogations, derogation -> new Derogation(derogation.title(), derogation.text())),
                windDown == null ? null : new WindDown(windDown.period(), windDown.text()),
                effectAfter,
                reviewDate == null ? null : new ReviewDate(reviewDate.date(), reviewDate.zone()),
                priceCap == null ? null : priceCap.terms());
    }

    private static <T> List<T> all(List<ProvisionBody> provisions, Function<ProvisionBody, T> as) {
        return provisions == null ? List.of() : provisions.stream().map(as).toList();
    }

    /** An exemption or a derogation. */
    @Schema(name = "ProvisionText")
    record ProvisionBody(
            @NotBlank @Size(max = 200) @PlainText String title,
            @NotBlank @Size(max = 2_000) @PlainText String text) {}

    /** The time to end older contracts. */
    @Schema(name = "WindDownText")
    record WindDownBody(
            @NotNull
            @PositivePeriod
            @Schema(
                    type = SchemaType.STRING,
                    implementation = String.class,
                    description = "Counted from the moment of effect: an ISO 8601 period",
                    examples = "P45D")
            Period period,

            @NotBlank @Size(max = 2_000) @PlainText String text) {}

    /** The day by which the measure is reviewed. */
    @Schema(name = "ReviewDateText")
    record ReviewDateBody(
            @NotNull LocalDate date,

            @NotNull
            @Schema(
                    type = SchemaType.STRING,
                    implementation = String.class,
                    description = "The time zone in which the day is one",
                    examples = "Europe/Kyiv")
            ZoneId zone) {}

    /** The terms of a PRICE_CAP. */
    @Schema(name = "PriceCapText")
    record PriceCapBody(
            @NotBlank @Size(max = 200) @PlainText String product,

            @NotNull
            @Min(1)
            @Max(9_007_199_254_740_991L)
            @Schema(description = "The highest price of one unit, in minor units of the currency")
            Long price,

            @NotNull @CurrencyCode @Schema(description = "ISO 4217", examples = "USD")
            String currency,

            @NotBlank @Size(max = 50) @PlainText @Schema(examples = "barrel")
            String unit,

            @NotNull
            @PositivePeriod
            @Schema(
                    type = SchemaType.STRING,
                    implementation = String.class,
                    description = "How often the price is looked at again: an ISO 8601 period",
                    examples = "P2M")
            Period review) {
        PriceCap terms() {
            return new PriceCap(product, price, currency, unit, review);
        }
    }
}
