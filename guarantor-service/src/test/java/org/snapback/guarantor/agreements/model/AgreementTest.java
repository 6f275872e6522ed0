package org.snapback.guarantor.agreements.model;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.roster.Circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.guarantor.agreements.model.Treaty.BEGIN;
import static org.snapback.guarantor.agreements.model.Treaty.done;
import static org.snapback.guarantor.agreements.model.Treaty.inForce;
import static org.snapback.guarantor.agreements.model.Treaty.negotiating;
import static org.snapback.guarantor.agreements.model.Treaty.rule;
import static org.snapback.guarantor.agreements.model.Treaty.signed;
import static org.snapback.guarantor.agreements.model.Treaty.terms;

class AgreementTest {
    private static final Instant LATER = BEGIN.plus(Duration.ofDays(30));
    private static final Instant TERM_END = Instant.parse("2036-01-12T09:00:00Z");

    @Test
    void an_agreement_that_demands_ratification_is_in_force_only_after_it() {
        Agreement signed = signed(terms(true, false, false));

        Acting refused = signed.enterIntoForce(LATER, LATER);
        Agreement inForce = done(done(signed.ratify(LATER, LATER)).enterIntoForce(LATER, LATER));

        assertThat(refused)
                .isEqualTo(new Acting.NotAllowed(
                        Stage.SIGNED,
                        "An agreement that is SIGNED cannot be brought into force unless no ratification is outstanding;"
                                + " it can be: ratified"));
        assertThat(inForce.stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(inForce.course().termEnd()).contains(Instant.parse("2036-02-11T09:00:00Z"));
    }

    @Test
    void one_that_demands_none_is_never_ratified() {
        assertThat(signed(terms(false, true, false)).ratify(LATER, LATER)).isInstanceOf(Acting.NotAllowed.class);
    }

    @Test
    void provisional_application_needs_to_be_foreseen_and_binds_while_ratification_is_outstanding() {
        assertThat(signed(terms(true, false, false)).applyProvisionally(LATER, LATER))
                .isInstanceOf(Acting.NotAllowed.class);

        Agreement applied = done(signed(terms(true, true, false)).applyProvisionally(LATER, LATER));

        assertThat(applied.stage().binds()).isTrue();
        assertThat(applied.enterIntoForce(LATER, LATER)).isInstanceOf(Acting.NotAllowed.class);
        assertThat(done(done(applied.ratify(LATER, LATER)).enterIntoForce(LATER, LATER))
                        .stage())
                .isEqualTo(Stage.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T08:59:59Z, date-order",
        "2026-03-01T00:00:00Z, not-ahead",
        "-999999999-01-01T00:00:00Z, date-order",
        "+999999999-01-01T00:00:00Z, not-ahead"
    })
    void dates_are_in_order_and_never_ahead(Instant at, String rule) {
        assertThat(rule(signed(terms(true, false, false)).ratify(at, LATER))).isEqualTo(rule);
        assertThat(rule(signed(terms(false, false, false)).enterIntoForce(at, LATER)))
                .isEqualTo(rule);
        assertThat(rule(inForce(false).notifyTermination(at, LATER))).isEqualTo(rule);
    }

    @Test
    void nothing_was_signed_with_ukraine_before_its_independence() {
        Instant before = Instant.parse("1991-08-23T23:59:59Z");

        assertThat(rule(negotiating(terms(false, false, false)).sign("Kyiv", before, BEGIN)))
                .isEqualTo("date-order");
    }

    @Test
    void a_term_that_would_be_over_does_not_begin() {
        Instant longAgo = Instant.parse("2010-01-01T00:00:00Z");
        Agreement signed = done(negotiating(terms(false, false, false)).sign("Kyiv", longAgo, BEGIN));

        assertThat(rule(signed.enterIntoForce(longAgo, BEGIN))).isEqualTo("term-ahead");
    }

    @Test
    void a_termination_takes_effect_after_the_notice_period_by_the_calendar() {
        Instant notice = Instant.parse("2030-08-31T12:00:00Z");
        Agreement notified = done(inForce(false).notifyTermination(notice, notice));
        Instant effect = Instant.parse("2031-02-28T12:00:00Z");

        assertThat(notified.stage().binds()).isTrue();
        assertThat(notified.boundUntil()).contains(effect);
        assertThat(notified.comeDue(effect.minusNanos(1000))).isEmpty();
        assertThat(notified.comeDue(effect).orElseThrow())
                .satisfies(coming -> assertThat(coming.kind()).isEqualTo(Coming.Kind.TERMINATED))
                .satisfies(coming -> assertThat(coming.moment()).isEqualTo(effect))
                .satisfies(coming -> assertThat(coming.agreement().stage()).isEqualTo(Stage.TERMINATED));
    }

    @Test
    void a_notice_whose_period_would_be_over_is_refused() {
        Instant late = BEGIN.plus(Duration.ofDays(400));

        assertThat(rule(inForce(false).notifyTermination(BEGIN, late))).isEqualTo("effect-ahead");
    }

    @Test
    void a_term_that_ends_first_ends_also_what_is_to_be_terminated() {
        Instant notice = TERM_END.minus(Duration.ofDays(10));
        Agreement notified = done(inForce(true).notifyTermination(notice, notice));

        assertThat(notified.settled(TERM_END).stage()).isEqualTo(Stage.EXPIRED);
        assertThat(notified.settled(TERM_END.minusNanos(1000)).stage()).isEqualTo(Stage.TERMINATION_NOTIFIED);
    }

    @Test
    void a_terms_end_is_announced_once_a_year_ahead() {
        Instant ahead = Instant.parse("2035-01-12T09:00:00Z");
        Agreement inForce = inForce(false);

        Coming coming = inForce.comeDue(ahead).orElseThrow();

        assertThat(inForce.comeDue(ahead.minusNanos(1000))).isEmpty();
        assertThat(coming.kind()).isEqualTo(Coming.Kind.TERM_ENDING);
        assertThat(coming.agreement().comeDue(ahead)).isEmpty();
        assertThat(coming.agreement().nextDue()).contains(TERM_END);
    }

    @Test
    void on_the_day_an_agreement_ends_or_renews_itself() {
        assertThat(inForce(false).settled(TERM_END).stage()).isEqualTo(Stage.EXPIRED);

        Agreement renewed = inForce(true).settled(TERM_END);

        assertThat(renewed.stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(renewed.course().renewals()).isEqualTo(1);
        assertThat(renewed.course().termEnd()).contains(Instant.parse("2041-01-12T09:00:00Z"));
        assertThat(renewed.boundUntil()).isEmpty();
    }

    @Test
    void a_renewal_moves_the_end_and_its_announcement() {
        Agreement announced = inForce(false).settled(TERM_END.minus(Duration.ofDays(100)));

        Agreement renewed = done(announced.renew(20, TERM_END.minus(Duration.ofDays(99))));

        assertThat(renewed.nextDue()).contains(Instant.parse("2055-01-12T09:00:00Z"));
        assertThat(rule(renewed.renew(9000, TERM_END))).isEqualTo("latest-year");
    }

    @Test
    void every_rule_that_terms_break_is_named() {
        Terms broken = new Terms(
                AgreementType.COMPONENT,
                Optional.of(Component.BLACK_SEA),
                Optional.of("Sea"),
                List.of(),
                "R",
                "T",
                Circle.CORE,
                List.of(Nature.LEGAL),
                false,
                false,
                9,
                9,
                false,
                Period.ofYears(11),
                List.of(),
                List.of());

        assertThat(broken.breaches(10))
                .extracting(Breach::rule)
                .containsExactly("some-party", "name-of-other", "minimum-term", "notice-period");
        assertThat(terms(false, false, false).breaches(10)).isEmpty();
    }
}
