package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    private static final Unit EUR = Unit.currency("EUR");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Progress EMPTY = new Progress(new Milestone(1, NOW, new HowMuch(100, EUR)), List.of());

    @Test
    void a_report_counts_as_delivered_at_once_and_as_confirmed_once_ukraine_says_so() {
        Progress reported = taken(report(EMPTY, FIRST, 60)).progress();
        Progress confirmed = judged(reported.confirm(FIRST, NOW)).progress();

        assertThat(List.of(reported.delivered(), reported.confirmed(), reported.left()))
                .containsExactly(60L, 0L, 40L);
        assertThat(List.of(confirmed.delivered(), confirmed.confirmed(), confirmed.left()))
                .containsExactly(60L, 60L, 40L);
    }

    @Test
    void what_is_disputed_is_not_delivered() {
        Progress disputed = judged(taken(report(EMPTY, FIRST, 60)).progress().dispute(FIRST, "Not arrived", NOW))
                .progress();

        assertThat(List.of(disputed.delivered(), disputed.confirmed(), disputed.left()))
                .containsExactly(0L, 0L, 100L);
    }

    @Test
    void a_new_report_stands_in_the_place_of_a_disputed_one() {
        Progress disputed = judged(taken(report(EMPTY, FIRST, 60)).progress().dispute(FIRST, "Not arrived", NOW))
                .progress();

        var anew = taken(disputed.report(SECOND, new HowMuch(50, EUR), Optional.of(FIRST), NOW));

        assertThat(anew.replaced().orElseThrow().stage()).isEqualTo(ReportStage.REPLACED);
        assertThat(anew.progress().delivered()).isEqualTo(50);
        assertThat(anew.progress().report(new UUID(0, 3), new HowMuch(1, EUR), Optional.of(FIRST), NOW))
                .isEqualTo(new Reporting.NotDisputed(ReportStage.REPLACED));
    }

    @Test
    void only_a_disputed_report_of_the_milestone_is_replaced() {
        Progress reported = taken(report(EMPTY, FIRST, 60)).progress();

        assertThat(reported.report(SECOND, new HowMuch(1, EUR), Optional.of(FIRST), NOW))
                .isEqualTo(new Reporting.NotDisputed(ReportStage.REPORTED));
        assertThat(reported.report(SECOND, new HowMuch(1, EUR), Optional.of(SECOND), NOW))
                .isEqualTo(new Reporting.NothingToReplace());
    }

    @Test
    void more_than_is_promised_cannot_be_reported() {
        Progress reported = taken(report(EMPTY, FIRST, 60)).progress();

        assertThat(report(reported, SECOND, 41)).isEqualTo(new Reporting.MoreThanPromised(40));
        assertThat(report(reported, SECOND, 40)).isInstanceOf(Reporting.Taken.class);
    }

    @Test
    void another_currency_cannot_be_reported() {
        assertThat(EMPTY.report(FIRST, new HowMuch(1, Unit.currency("USD")), Optional.empty(), NOW))
                .isEqualTo(new Reporting.OtherUnit(EUR));
    }

    @Test
    void a_report_is_judged_once() {
        Progress confirmed = judged(taken(report(EMPTY, FIRST, 60)).progress().confirm(FIRST, NOW))
                .progress();

        assertThat(confirmed.dispute(FIRST, "No", NOW)).isInstanceOf(Judging.JudgedAlready.class);
        assertThat(confirmed.confirm(FIRST, NOW)).isInstanceOf(Judging.JudgedAlready.class);
    }

    private static Reporting report(Progress progress, UUID id, long delivered) {
        return progress.report(id, new HowMuch(delivered, EUR), Optional.empty(), NOW);
    }

    private static Reporting.Taken taken(Reporting reporting) {
        return (Reporting.Taken) reporting;
    }

    private static Judging.Judged judged(Judging judging) {
        return (Judging.Judged) judging;
    }
}
