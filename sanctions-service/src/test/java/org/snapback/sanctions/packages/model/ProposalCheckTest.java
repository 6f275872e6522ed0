package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.sanctions.packages.model.MeasureType.ASSET_FREEZE;
import static org.snapback.sanctions.packages.model.MeasureType.EXPORT_BAN;
import static org.snapback.sanctions.packages.model.MeasureType.FINANCIAL_MESSAGING_CUTOFF;
import static org.snapback.sanctions.packages.model.MeasureType.PRICE_CAP;
import static org.snapback.sanctions.packages.model.MeasureType.TRANSACTION_BAN;
import static org.snapback.sanctions.packages.model.MeasureType.TRAVEL_BAN;

class ProposalCheckTest {
    private static final Set<MeasureType> NEED_HUMANITARIAN =
            EnumSet.of(ASSET_FREEZE, TRANSACTION_BAN, FINANCIAL_MESSAGING_CUTOFF);

    @Test
    void a_complete_package_breaks_no_rule() {
        assertThat(ProposalCheck.violations(
                        Drafts.terms(Drafts.HUMANITARIAN),
                        List.of(Drafts.measure(ASSET_FREEZE, 1), Drafts.fullPriceCap(), Drafts.measure(EXPORT_BAN, 2))))
                .isEmpty();
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        PackageTerms terms = new PackageTerms(
                "A title",
                null,
                " ",
                null,
                false,
                Duration.ofHours(73),
                List.of(new Clause(ClauseType.REVIEW, "Yearly"), new Clause(ClauseType.REVIEW, "")),
                List.of(new AutomaticRung(3, Set.of(EncroachmentKind.GROUND), Gravity.SERIOUS)),
                null,
                null,
                null,
                null);
        MeasureTerms late = new MeasureTerms(
                TRAVEL_BAN,
                2,
                null,
                List.of(),
                List.of(),
                null,
                Duration.ofDays(1),
                null,
                Drafts.fullPriceCap().priceCap());

        List<Violation> violations = ProposalCheck.violations(
                terms, List.of(late, Drafts.measure(PRICE_CAP, 4), Drafts.measure(ASSET_FREEZE, 2)));

        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .containsExactlyInAnyOrder(
                        "/rationale required",
                        "/legalBasis required",
                        "/rule required",
                        "/decisionWindow range",
                        "/clauses/1 unique",
                        "/clauses/1/text required",
                        "/clauses humanitarian-clause",
                        "/measures/0/effectAfter effect-at-publication",
                        "/measures/0/priceCap price-cap-only",
                        "/measures/0/scope required",
                        "/measures/1/priceCap required",
                        "/measures first-rung",
                        "/measures/0/rung contiguous",
                        "/measures/1/rung contiguous",
                        "/measures/2/rung contiguous",
                        "/automatic/0/rung no-such-rung");
    }

    @ParameterizedTest
    @EnumSource(MeasureType.class)
    void a_humanitarian_clause_is_needed_beside_what_cuts_off_payments(MeasureType type) {
        MeasureTerms measure = type == PRICE_CAP ? Drafts.fullPriceCap() : Drafts.measure(type, 1);

        List<Violation> violations = ProposalCheck.violations(Drafts.terms(), List.of(measure));

        assertThat(violations.stream().map(Violation::rule))
                .isEqualTo(NEED_HUMANITARIAN.contains(type) ? List.of("humanitarian-clause") : List.of());
    }

    @ParameterizedTest
    @EnumSource(MeasureType.class)
    void only_what_can_be_undone_stands_on_an_automatic_rung(MeasureType type) {
        MeasureTerms first = Drafts.measure(EXPORT_BAN, 1);
        MeasureTerms second = new MeasureTerms(
                type,
                2,
                "What it restricts",
                List.of(),
                List.of(),
                null,
                null,
                null,
                type == PRICE_CAP ? Drafts.fullPriceCap().priceCap() : null);

        List<Violation> violations = ProposalCheck.violations(automatic(2), List.of(first, second));

        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .isEqualTo(
                        type == MeasureType.ASSET_CONFISCATION
                                ? List.of("/measures/1/type never-automatic")
                                : List.of());
        assertThat(violations)
                .allSatisfy(violation -> assertThat(violation.message()).contains("ASSET_CONFISCATION"));
    }

    @Test
    void the_first_rung_is_never_automatic_and_none_is_twice() {
        assertThat(ProposalCheck.violations(automatic(1), List.of(Drafts.measure(EXPORT_BAN, 1))))
                .extracting(Violation::rule)
                .containsExactly("range");
        assertThat(ProposalCheck.violations(
                        automatic(2, 2), List.of(Drafts.measure(EXPORT_BAN, 1), Drafts.measure(TRAVEL_BAN, 2))))
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .containsExactly("/automatic/1/rung unique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT72H", "PT1H30M"})
    void the_decision_window_may_be_up_to_72_hours(String window) {
        assertThat(ProposalCheck.violations(window(window), List.of(Drafts.measure(EXPORT_BAN, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT1H", "PT59.999999S", "PT72H0.000001S"})
    void any_other_decision_window_is_refused(String window) {
        assertThat(ProposalCheck.violations(window(window), List.of(Drafts.measure(EXPORT_BAN, 1))))
                .extracting(Violation::pointer)
                .containsExactly("/decisionWindow");
    }

    private static PackageTerms window(String window) {
        return new PackageTerms(
                "A title",
                "Why",
                "Law",
                DecisionRule.UNANIMITY,
                true,
                Duration.parse(window),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static PackageTerms automatic(Integer... rungs) {
        PackageTerms terms = Drafts.terms(Drafts.HUMANITARIAN);
        return new PackageTerms(
                terms.title(),
                terms.rationale(),
                terms.legalBasis(),
                terms.rule(),
                terms.urgent(),
                terms.decisionWindow(),
                terms.clauses(),
                Stream.of(rungs)
                        .map(rung -> new AutomaticRung(rung, Set.of(EncroachmentKind.GROUND), Gravity.SERIOUS))
                        .toList(),
                null,
                null,
                null,
                null);
    }
}
