package org.snapback.runtime.version;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.problem.CommonProblem;

import static org.assertj.core.api.Assertions.assertThat;

class PreconditionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\""})
    void theCurrentTagLetsTheEditPass(String header) {
        assertThat(Preconditions.check(header, 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"70\""})
    void anyOtherTagIsStale(String header) {
        assertThat(Preconditions.check(header, 7))
                .hasValueSatisfying(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.STALE));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void noTagIsRequired(String header) {
        assertThat(Preconditions.check(header, 7))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.PRECONDITION_REQUIRED));
    }

    @Test
    void theTagIsTheVersion() {
        assertThat(Preconditions.tag(7).getValue()).isEqualTo("7");
    }
}
