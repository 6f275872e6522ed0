package org.snapback.sanctions.encroachments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.Reach;

import static org.assertj.core.api.Assertions.assertThat;

class KnownConfirmationTest {
    @Test
    void a_provisional_confirmation_reaches_only_packages_that_agreed_to_reverse_consensus() {
        assertThat(KnownConfirmation.first(true)).isEqualTo(Reach.AGREED);
        assertThat(KnownConfirmation.first(false)).isEqualTo(Reach.ALL);
        assertThat(Reach.AGREED.covers(ConfirmationRule.REVERSE_CONSENSUS)).isTrue();
        assertThat(Reach.AGREED.covers(null)).isFalse();
    }

    @ParameterizedTest(name = "provisional {0}, rescinded {1}, ended {2}; told again as provisional {3}: {4}")
    @CsvSource({
        "true,  false, false, false, NOT_AGREED",
        "true,  false, false, true,  NONE",
        "false, false, false, false, NONE",
        "false, false, false, true,  NONE",
        "true,  false, true,  false, ALL",
        "true,  false, true,  true,  NONE",
        "true,  true,  false, false, NONE",
        "false, true,  false, false, NONE",
        "true,  true,  true,  false, NONE"
    })
    void each_package_is_reached_once_while_it_stands(
            boolean provisional, boolean rescinded, boolean ended, boolean now, Reach reach) {
        assertThat(new KnownConfirmation(false, provisional, rescinded, ended).then(now))
                .isEqualTo(reach);
    }

    @Test
    void what_was_not_agreed_to_and_what_was_are_all() {
        for (ConfirmationRule rule : new ConfirmationRule[] {null, ConfirmationRule.REVERSE_CONSENSUS}) {
            assertThat(Reach.AGREED.covers(rule)).isNotEqualTo(Reach.NOT_AGREED.covers(rule));
            assertThat(Reach.ALL.covers(rule)).isTrue();
            assertThat(Reach.NONE.covers(rule)).isFalse();
        }
    }
}
