package org.snapback.runtime.clock;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PaceTest {
    private static final Duration HOURS = Duration.ofHours(72);

    @Test
    void hours_are_minutes_in_an_exercise_and_hours_for_real() {
        Pace pace = new Pace(60);

        assertThat(pace.of(HOURS, true)).isEqualTo(Duration.ofMinutes(72));
        assertThat(pace.of(HOURS, false)).isEqualTo(HOURS);
    }

    @Test
    void a_scale_of_one_runs_in_real_time() {
        assertThat(new Pace(1).of(HOURS, true)).isEqualTo(HOURS);
    }

    @Test
    void time_neither_stands_nor_runs_backwards() {
        assertThatThrownBy(() -> new Pace(0)).hasMessageContaining("snapback.exercise.scale");
    }
}
