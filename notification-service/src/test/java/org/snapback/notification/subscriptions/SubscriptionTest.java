package org.snapback.notification.subscriptions;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.notification.notices.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** When a notice is due. Warsaw is an hour ahead of UTC in November. */
class SubscriptionTest {
    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, URGENT,  2026-11-25T22:30:00Z, 2026-11-25T22:30:00Z",
        "AT_ONCE, ROUTINE, 2026-11-25T20:59:59Z, 2026-11-25T20:59:59Z",
        "AT_ONCE, ROUTINE, 2026-11-25T21:00:00Z, 2026-11-26T06:00:00Z",
        "AT_ONCE, ROUTINE, 2026-11-26T05:59:59Z, 2026-11-26T06:00:00Z",
        "AT_ONCE, ROUTINE, 2026-11-26T06:00:00Z, 2026-11-26T06:00:00Z",
        "HOURLY,  ROUTINE, 2026-11-25T10:10:00Z, 2026-11-25T11:00:00Z",
        "HOURLY,  URGENT,  2026-11-25T10:10:00Z, 2026-11-25T10:10:00Z",
        "DAILY,   IMPORTANT, 2026-11-25T10:10:00Z, 2026-11-26T06:00:00Z"
    })
    void whatIsNotUrgentWaitsForTheDigestAndTheEndOfQuietHours(
            Digest digest, Severity severity, Instant now, Instant due) {
        Subscription subscription = subscription(digest);

        assertThat(subscription.due(severity, now)).isEqualTo(due);
    }

    private static Subscription subscription(Digest digest) {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Warsaw"));
        return new Subscription(
                UUID.randomUUID(),
                "PL",
                "Desk",
                new Filter(null, null, null, null, false),
                ChannelType.MAIL,
                "desk@mfa.example",
                "en",
                night,
                digest,
                DeliveryOrder.BEST_EFFORT,
                false,
                Standing.ACTIVE,
                null,
                1,
                Instant.EPOCH,
                "test");
    }
}
