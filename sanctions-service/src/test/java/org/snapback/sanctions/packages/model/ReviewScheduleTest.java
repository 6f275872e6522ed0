package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00:00Z, P1M, 2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z",
        "2026-01-31T10:00:00Z, P1M, 2026-02-28T10:00:00Z, 2026-03-31T10:00:00Z",
        "2026-01-31T10:00:00Z, P6M, 2026-07-31T09:59:59Z, 2026-07-31T10:00:00Z",
        "2026-01-31T10:00:00Z, P10D, 2026-05-01T00:00:00Z, 2026-05-01T10:00:00Z"
    })
    void it_counts_whole_intervals_from_the_adoption(Instant adopted, Period every, Instant after, Instant next) {
        assertThat(ReviewSchedule.next(adopted, every, after)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"P7D, true", "P6D, false", "P1M, true", "P1Y, true"})
    void a_week_is_the_least(Period every, boolean longEnough) {
        assertThat(ReviewSchedule.isLongEnough(every)).isEqualTo(longEnough);
    }

    @Test
    void the_last_day_is_one_in_its_own_zone() {
        assertThat(new SunsetDate(LocalDate.parse("2027-01-31"), ZoneId.of("Europe/Kyiv")).moment())
                .isEqualTo("2027-01-31T22:00:00Z");
    }
}
