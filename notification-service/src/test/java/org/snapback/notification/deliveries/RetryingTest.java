package org.snapback.notification.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When a failed delivery is tried again, and when an endpoint is left alone. */
class RetryingTest {
    private static final Instant T = Instant.parse("2026-11-25T10:00:00Z");
    private static final long SEED = 7;

    @Test
    void eachWaitIsATenthShorterOrLongerAndAfterTenAttemptsThereIsNone() {
        Random random = new Random(SEED);
        long[] seconds = {5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400};
        for (int attempts = 1; attempts <= 9; attempts++) {
            long planned = seconds[attempts - 1] * 1_000;
            for (int i = 0; i < 100; i++) {
                long wait = RetrySchedule.after(attempts, Optional.empty(), random)
                        .orElseThrow()
                        .toMillis();

                assertThat(wait).as("seed " + SEED).isBetween(planned * 9 / 10, planned * 11 / 10);
            }
        }
        assertThat(RetrySchedule.after(10, Optional.empty(), random)).isEmpty();
    }

    @Test
    void whatTheReceiverAsksForIsObeyedUpToADay() {
        Random random = new Random(SEED);

        assertThat(RetrySchedule.after(1, Optional.of(Duration.ofHours(3)), random))
                .contains(Duration.ofHours(3));
        assertThat(RetrySchedule.after(1, Optional.of(Duration.ofDays(30)), random))
                .contains(Duration.ofDays(1));
    }

    @Test
    void fiveFailuresOpenTheCircuitAndASuccessClosesIt() {
        Health health = failing(4, Duration.ofSeconds(1));
        assertThat(health.pause()).isEmpty();

        Health open = health.failed(T.plusSeconds(9));

        assertThat(open.pause()).contains(Duration.ofSeconds(5));
        assertThat(failing(40, Duration.ofSeconds(1)).pause()).contains(Duration.ofMinutes(5));
        assertThat(open.succeeded(T.plusSeconds(10)).pause()).isEmpty();
    }

    @Test
    void fiveDaysOfFailuresAreHopelessUnlessWeWereAwayMeanwhile() {
        Health daily = failing(6, Duration.ofDays(1));
        assertThat(daily.isHopeless()).isTrue();
        assertThat(failing(5, Duration.ofDays(1)).isHopeless()).isFalse();

        Health away = failing(1, Duration.ofDays(1)).failed(T.plus(Duration.ofDays(6)));

        assertThat(away.isHopeless()).isFalse();
    }

    private static Health failing(int times, Duration apart) {
        Health health = Health.NEW;
        for (int i = 0; i < times; i++) {
            health = health.failed(T.plus(apart.multipliedBy(i)));
        }
        return health;
    }
}
