package org.snapback.guarantor.consultations.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTest {
    // Friday evening: a weekend follows.
    private static final Instant REQUESTED = Instant.parse("2026-03-06T22:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-07T22:00:00Z");
    private static final Deadline RUNNING = Deadline.running(DeadlineKind.CONVENE, REQUESTED, Duration.ofHours(24));

    @Test
    void it_runs_in_clock_hours_without_weekends() {
        assertThat(RUNNING.dueAt()).isEqualTo(DUE);
        assertThat(RUNNING.stage()).isEqualTo(DeadlineStage.RUNNING);
    }

    @Test
    void it_is_met_up_to_its_very_moment_and_missed_after_it() {
        assertThat(RUNNING.stopped(DUE).stage()).isEqualTo(DeadlineStage.MET);
        assertThat(RUNNING.stopped(DUE.plusNanos(1_000)).stage()).isEqualTo(DeadlineStage.MISSED);
        assertThat(RUNNING.checked(DUE)).isEqualTo(RUNNING);
        assertThat(RUNNING.checked(DUE.plusNanos(1_000)))
                .isEqualTo(new Deadline(
                        DeadlineKind.CONVENE, DUE, DeadlineStage.MISSED, Optional.of(DUE.plusNanos(1_000))));
    }

    @Test
    void what_can_no_longer_be_done_in_time_has_been_missed() {
        assertThat(RUNNING.lapsed(DUE).stage()).isEqualTo(DeadlineStage.LAPSED);
        assertThat(RUNNING.lapsed(DUE.plusNanos(1_000)).stage()).isEqualTo(DeadlineStage.MISSED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
    void it_ends_once_and_its_moment_never_changes(DeadlineStage end) {
        var ended = new Deadline(DeadlineKind.DECIDE, DUE, end, Optional.of(DUE));

        assertThat(ended.stopped(DUE.plusSeconds(9))).isEqualTo(ended);
        assertThat(ended.lapsed(DUE.plusSeconds(9))).isEqualTo(ended);
        assertThat(ended.checked(DUE.plusSeconds(9))).isEqualTo(ended);
    }
}
