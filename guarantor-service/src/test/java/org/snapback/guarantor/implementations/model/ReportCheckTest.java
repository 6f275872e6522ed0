package org.snapback.guarantor.implementations.model;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snapback.runtime.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

/** What each stage needs to be said of it. */
class ReportCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-23T08:00:00Z");

    @Test
    void a_complete_report_breaks_nothing() {
        assertThat(ReportCheck.violations(new Report(Stage.IN_PROGRESS, null, null, null), NOW))
                .isEmpty();
        assertThat(ReportCheck.violations(new Report(Stage.IN_PROGRESS, act(NOW.plusSeconds(1)), null, null), NOW))
                .isEmpty();
        assertThat(ReportCheck.violations(new Report(Stage.IN_FORCE, act(NOW), null, null), NOW))
                .isEmpty();
        assertThat(ReportCheck.violations(new Report(Stage.PARTLY_IN_FORCE, act(NOW), "a part", "why"), NOW))
                .isEmpty();
        assertThat(ReportCheck.violations(new Report(Stage.REFUSED, null, null, "why"), NOW))
                .isEmpty();
    }

    @Test
    void all_that_is_missing_or_too_much_is_named_at_once() {
        assertThat(ReportCheck.violations(new Report(Stage.PARTLY_IN_FORCE, null, null, null), NOW))
                .extracting(Violation::pointer)
                .containsExactly("/legalAct", "/partialScope", "/reasons");
        assertThat(ReportCheck.violations(new Report(Stage.REFUSED, act(NOW), "a part", null), NOW))
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .containsExactly("/legalAct absent", "/partialScope absent", "/reasons required");
    }

    @Test
    void what_is_not_law_yet_is_not_in_force() {
        assertThat(ReportCheck.violations(new Report(Stage.IN_FORCE, act(NOW.plusSeconds(1)), null, null), NOW))
                .extracting(Violation::rule)
                .containsExactly("not-ahead");
    }

    @Test
    void a_day_needs_a_time_zone_that_there_is() {
        var act = new LegalAct("An act", "1", LocalDate.of(2026, 3, 20), "Europe/Atlantis", null, null, NOW);

        assertThat(ReportCheck.violations(new Report(Stage.IN_FORCE, act, null, null), NOW))
                .extracting(Violation::pointer)
                .containsExactly("/legalAct/zone");
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "NOT_BOUND"})
    void what_comes_about_by_itself_is_not_reported(Stage stage) {
        assertThat(ReportCheck.violations(new Report(stage, null, null, null), NOW))
                .extracting(Violation::rule)
                .containsExactly("reported");
    }

    private static LegalAct act(Instant entryIntoForce) {
        return new LegalAct("An act", "1", LocalDate.of(2026, 3, 20), "Europe/Warsaw", null, null, entryIntoForce);
    }
}
