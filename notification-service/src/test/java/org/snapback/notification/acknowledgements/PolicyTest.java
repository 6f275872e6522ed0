package org.snapback.notification.acknowledgements;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.notification.notices.Demand;
import org.snapback.runtime.clock.Pace;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyTest {
    private static final Instant ISSUED = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "FIRST_CONTACT,,  false, PT12H",
        "SECOND_CONTACT,, false, PT24H",
        "SECRETARIAT,,    false, PT36H",
        "FIRST_CONTACT, P30D, false, PT12H",
        "FIRST_CONTACT,  PT8H, false, PT2H",
        "SECOND_CONTACT, PT8H, false, PT4H",
        "SECRETARIAT,    PT8H, false, PT6H",
        "SECRETARIAT,   PT-1H, false, PT36H",
        "SECRETARIAT,   PT0S,  false, PT36H",
        "FIRST_CONTACT,, true, PT12M",
        "SECRETARIAT, PT8M, true, PT6M"
    })
    void aStepIsDueAfterItsTimeAndWellBeforeTheAnswer(Step step, Duration due, boolean exercise, Duration expected) {
        Instant dueBy = due == null ? null : ISSUED.plus(due);

        Instant moment = policy().moment(step, Demand.VOTE_DUE, ISSUED, dueBy, exercise);

        assertThat(moment).isEqualTo(ISSUED.plus(expected));
    }

    private static Policy policy() {
        return new Policy(new Settings(), new Pace(60));
    }

    private record Steps(Duration firstContactAfter, Duration secondContactAfter, Duration secretariatAfter)
            implements AcknowledgementSettings.Climb {}

    private static final class Settings implements AcknowledgementSettings {
        private static final Climb CLIMB = new Steps(Duration.ofHours(12), Duration.ofHours(24), Duration.ofHours(36));

        @Override
        public Optional<URI> linkBase() {
            return Optional.empty();
        }

        @Override
        public Duration linkLifetime() {
            return Duration.ofDays(14);
        }

        @Override
        public Climb consultationConvened() {
            return CLIMB;
        }

        @Override
        public Climb voteDue() {
            return CLIMB;
        }

        @Override
        public Climb obligationDue() {
            return CLIMB;
        }

        @Override
        public Climb implementationDue() {
            return CLIMB;
        }
    }
}
