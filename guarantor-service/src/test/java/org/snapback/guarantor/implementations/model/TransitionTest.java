package org.snapback.guarantor.implementations.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be reported from where, and by when. */
class TransitionTest {
    @ParameterizedTest
    @EnumSource
    void what_can_be_reported_has_one_transition_and_leads_where_it_says(Stage stage) {
        Optional<Transition> move = Transition.reporting(stage);

        assertThat(move.isPresent()).isEqualTo(stage.isReported());
        assertThat(move.map(Transition::to).orElse(stage)).isEqualTo(stage);
    }

    @Test
    void no_report_leads_out_of_what_a_reservation_takes_out() {
        assertThat(Arrays.stream(Stage.values())
                        .flatMap(stage -> Transition.reporting(stage).stream())
                        .filter(move -> move.startsAt(Stage.NOT_BOUND)))
                .isEmpty();
    }

    @Test
    void what_is_in_force_is_not_begun_again() {
        assertThat(Transition.TAKING_UP.from()).containsExactly(Stage.PENDING, Stage.IN_PROGRESS, Stage.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSET_FREEZE, 2026-03-04T16:00:00Z",
        "TRAVEL_BAN,   2026-03-04T16:00:00Z",
        "EXPORT_BAN,   2026-04-02T16:00:00Z",
        "NEW_KIND,     2026-04-02T16:00:00Z"
    })
    void each_type_has_its_term(String type, Instant due) {
        var terms = new DueTerms(Duration.ofHours(24), Duration.ofDays(30));

        assertThat(terms.due(type, Instant.parse("2026-03-03T16:00:00Z"))).isEqualTo(due);
    }
}
