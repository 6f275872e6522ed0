package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.snapback.runtime.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What an amendment may not ease, against the table of docs/domain/packages.md. */
class AmendmentTest {
    private static final UUID BINDS = new UUID(0, 1);
    private static final UUID WAITS = new UUID(0, 2);
    private static final PriceCap CAP = new PriceCap("Crude oil", 4760, "USD", "barrel", Period.ofMonths(2));

    @Test
    void the_same_text_eases_nothing() {
        assertThat(rules(text(terms(null, null, null), measure(1)))).isEmpty();
    }

    @Test
    void what_binds_is_not_taken_out_and_what_waits_may_be() {
        RevisedText gone = new RevisedText(terms(null, null, null), List.of(part(UUID.randomUUID(), measure(1))));

        assertThat(violations(gone, Set.of()))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/measures/" + BINDS, "easing"));
    }

    @Test
    void what_runs_stays() {
        MeasureTerms changed = new MeasureTerms(
                MeasureType.IMPORT_BAN,
                2,
                "Oil",
                List.of(),
                List.of(),
                new WindDown(Period.ofMonths(1), "Old contracts"),
                Duration.ofDays(1),
                null,
                null);

        assertThat(rules(text(terms(null, null, null), changed)))
                .containsExactly("stands", "stands", "stands", "stands");
    }

    @Test
    void it_is_narrowed_by_no_further_provision_and_no_higher_price() {
        MeasureTerms narrowed = with(
                List.of(new Exemption("Medicine", "Free"), new Exemption("Pipelines", "Free")),
                List.of(new Derogation("Safety", "On request")),
                new PriceCap("Crude oil", 4761, "USD", "barrel", Period.ofMonths(2)));

        assertThat(rules(text(terms(null, null, null), narrowed))).containsExactly("easing", "easing", "easing");
    }

    @Test
    void it_may_be_tightened() {
        MeasureTerms tighter =
                with(List.of(), List.of(), new PriceCap("Crude oil", 4000, "USD", "barrel", Period.ofMonths(1)));

        assertThat(rules(text(terms(null, null, null), tighter))).isEmpty();
    }

    @Test
    void it_is_suspended_on_no_fewer_conditions_and_ends_no_earlier() {
        SunsetDate last = new SunsetDate(LocalDate.of(2030, 1, 31), ZoneOffset.UTC);
        EasingTerms two = new EasingTerms(Set.of(Condition.AGGRESSION_CEASED, Condition.DAMAGE_COMPENSATED));
        EasingTerms one = new EasingTerms(Set.of(Condition.AGGRESSION_CEASED));

        assertThat(termRules(terms(null, null, null), terms(one, last, null))).containsExactly("easing", "easing");
        assertThat(termRules(terms(two, last, null), terms(one, later(last, -1), null)))
                .containsExactly("easing", "easing");
        assertThat(termRules(terms(one, last, null), terms(two, later(last, 365), null)))
                .isEmpty();
        assertThat(termRules(terms(one, last, null), terms(null, null, null))).isEmpty();
        assertThat(termRules(terms(null, null, null), terms(null, null, Period.ofMonths(6))))
                .containsExactly("stands");
    }

    @Test
    void an_annex_that_names_fewer_is_easing() {
        assertThat(violations(text(terms(null, null, null), measure(1)), Set.of(BINDS)))
                .extracting(Violation::pointer)
                .containsExactly("/measures/" + BINDS + "/annex");
    }

    private static SunsetDate later(SunsetDate date, int days) {
        return new SunsetDate(date.date().plusDays(days), date.zone());
    }

    private static List<String> rules(RevisedText after) {
        return violations(after, Set.of()).stream().map(Violation::rule).toList();
    }

    private static List<Violation> violations(RevisedText after, Set<UUID> shortened) {
        return Amendment.violations(terms(null, null, null), 1, present(), after, shortened);
    }

    private static List<String> termRules(PackageTerms before, PackageTerms after) {
        return Amendment.violations(before, 1, present(), text(after, measure(1)), Set.of()).stream()
                .map(Violation::rule)
                .toList();
    }

    private static List<Amendment.Present> present() {
        return List.of(new Amendment.Present(BINDS, measure(1), true), new Amendment.Present(WAITS, measure(2), false));
    }

    private static RevisedText text(PackageTerms terms, MeasureTerms binding) {
        return new RevisedText(terms, List.of(part(BINDS, binding), part(WAITS, measure(2))));
    }

    private static RevisedText.Part part(UUID id, MeasureTerms terms) {
        return new RevisedText.Part(id, terms, new Annex(0, "0".repeat(64)), null);
    }

    private static MeasureTerms measure(int rung) {
        return new MeasureTerms(
                MeasureType.PRICE_CAP,
                rung,
                "Oil",
                List.of(new Exemption("Medicine", "Free")),
                List.of(),
                null,
                null,
                null,
                CAP);
    }

    private static MeasureTerms with(List<Exemption> exemptions, List<Derogation> derogations, PriceCap cap) {
        return new MeasureTerms(MeasureType.PRICE_CAP, 1, "Oil", exemptions, derogations, null, null, null, cap);
    }

    private static PackageTerms terms(EasingTerms easing, SunsetDate sunset, Period reviewEvery) {
        return new PackageTerms(
                "Third package",
                "Why",
                "Law",
                DecisionRule.UNANIMITY,
                false,
                Duration.ofHours(72),
                List.of(),
                List.of(),
                easing,
                null,
                reviewEvery,
                sunset);
    }
}
