package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Drafts for tests: complete ones, from which a test takes away or changes what it is about. */
final class Drafts {
    static final Clause HUMANITARIAN = new Clause(ClauseType.HUMANITARIAN, "Humanitarian relief is not restricted");

    private Drafts() {}

    static PackageTerms terms(Clause... clauses) {
        return new PackageTerms(
                "Third package",
                "The war economy still earns",
                "Kyiv Security Compact, article 5(2)",
                DecisionRule.QUALIFIED_MAJORITY,
                false,
                Duration.ofHours(72),
                List.of(clauses),
                List.of(),
                null,
                null,
                null,
                null);
    }

    static MeasureTerms measure(MeasureType type, int rung) {
        return new MeasureTerms(
                type, rung, "What " + type + " restricts", List.of(), List.of(), null, null, null, null);
    }

    static MeasureTerms fullPriceCap() {
        return new MeasureTerms(
                MeasureType.PRICE_CAP,
                1,
                "Transport of crude oil above the cap",
                List.of(new Exemption("Pipelines", "Oil that does not travel by sea")),
                List.of(new Derogation("Emergency", "An urgent cargo, once")),
                new WindDown(Period.ofDays(45), "Cargoes loaded before"),
                Duration.ofDays(10),
                new ReviewDate(LocalDate.of(2027, 1, 31), ZoneId.of("Europe/Kyiv")),
                new PriceCap("Crude oil of CN 2709 00", 4760, "USD", "barrel", Period.ofMonths(2)));
    }

    static Annex annex(long count, String digit) {
        return new Annex(count, digit.repeat(64));
    }

    static UUID id(int number) {
        return UUID.fromString("019a1b2c-0000-7000-8000-%012x".formatted(number));
    }
}
