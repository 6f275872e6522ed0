package org.snapback.guarantor.implementations;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.implementations.model.DueTerms;
import org.snapback.runtime.clock.Pace;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTest {
    @ParameterizedTest
    @CsvSource({"1, PT24H, P30D, P7D", "60, PT24M, PT12H, PT2H48M", "24, PT1H, P1DT6H, PT7H"})
    void an_exercise_has_terms_as_many_times_shorter_as_is_set(
            int scale, Duration atOnce, Duration usual, Duration electorateAfter) {
        Terms terms = terms(scale);

        assertThat(terms.due(true)).isEqualTo(new DueTerms(atOnce, usual));
        assertThat(terms.electorateAfter(true)).isEqualTo(electorateAfter);
    }

    @Test
    void what_is_real_has_real_terms_whatever_is_set() {
        Terms terms = terms(60);

        assertThat(terms.due(false)).isEqualTo(new DueTerms(Duration.ofHours(24), Duration.ofDays(30)));
        assertThat(terms.electorateAfter(false)).isEqualTo(Duration.ofDays(7));
    }

    private static Terms terms(int scale) {
        var settings = new ImplementationSettings() {
            @Override
            public Duration within() {
                return Duration.ofDays(30);
            }

            @Override
            public Duration atOnceWithin() {
                return Duration.ofHours(24);
            }

            @Override
            public Duration electorateAfter() {
                return Duration.ofDays(7);
            }
        };
        return new Terms(settings, new Pace(scale));
    }
}
