package org.snapback.guarantor.ballots.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snapback.guarantor.ballots.model.BallotOutcome.ADOPTED;
import static org.snapback.guarantor.ballots.model.BallotOutcome.REJECTED;
import static org.snapback.guarantor.ballots.model.Choice.ABSTAIN;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;
import static org.snapback.guarantor.ballots.model.DecisionRule.QUALIFIED_MAJORITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.UNANIMITY;

class TallyThresholdsTest {
    private static final Electorate THREE = Electorates.withPopulations(5, 5, 5);

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "FOR, FOR, FOR, ADOPTED",
        "FOR, ABSTAIN, ABSTAIN, ADOPTED",
        "ABSTAIN, ABSTAIN, ABSTAIN, REJECTED",
        "FOR, FOR, AGAINST, REJECTED",
        "FOR, FOR, , REJECTED",
        " , , , REJECTED"
    })
    void unanimity(Choice a, Choice b, Choice c, BallotOutcome expected) {
        Map<String, Choice> votes = new HashMap<>();
        votes.put("A0", a);
        votes.put("A1", b);
        votes.put("A2", c);
        votes.values().removeIf(choice -> choice == null);

        assertThat(new Tally(UNANIMITY, THREE, votes).outcome()).isEqualTo(expected);
    }

    @Test
    void eleven_of_twenty_states_are_exactly_55_percent() {
        // Nine electors are not FOR, so the population counts too: the eleven have all but 9 of 10 009.
        var populations = new long[20];
        Arrays.fill(populations, 0, 11, 1000);
        Arrays.fill(populations, 11, 20, 1);

        assertThat(majority(11, populations).outcome()).isEqualTo(ADOPTED);
        assertThat(majority(10, populations).obstacles()).containsExactly("FOR from 10 of 20 states, under 55 %");
    }

    @Test
    void the_limb_of_the_states_is_not_rounded_down() {
        // 55 % of 9 is 4.95.
        assertThat(majority(5, 100, 100, 100, 100, 100, 1, 1, 1, 1).outcome()).isEqualTo(ADOPTED);
        assertThat(majority(4, 100, 100, 100, 100, 100, 1, 1, 1, 1).outcome()).isEqualTo(REJECTED);
    }

    @Test
    void sixty_five_of_a_hundred_inhabitants_are_exactly_65_percent() {
        assertThat(majority(6, 15, 10, 10, 10, 10, 10, 9, 9, 9, 8).outcome()).isEqualTo(ADOPTED);
        assertThat(majority(6, 14, 10, 10, 10, 10, 10, 9, 9, 9, 9).obstacles())
                .containsExactly("FOR with 64 of 100 inhabitants, under 65 %");
    }

    @Test
    void three_electors_alone_cannot_block_by_population() {
        assertThat(majority(7, 1, 1, 1, 1, 1, 1, 1, 100, 100, 100).outcome()).isEqualTo(ADOPTED);
        assertThat(majority(7, 1, 1, 1, 1, 1, 1, 1, 100, 100, 100, 1).obstacles())
                .containsExactly("FOR with 7 of 308 inhabitants, under 65 %");
    }

    @Test
    void the_states_are_needed_even_where_too_few_are_left_to_block() {
        assertThat(majority(1, 100, 1).obstacles()).containsExactly("FOR from 1 of 2 states, under 55 %");
        assertThat(majority(0, 1).outcome()).isEqualTo(REJECTED);
        assertThat(majority(1, 1).outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void abstention_against_and_absence_weigh_the_same_in_a_majority() {
        var electorate = Electorates.withPopulations(60, 10, 10, 10, 10);
        for (Choice other : new Choice[] {ABSTAIN, AGAINST}) {
            assertThat(new Tally(QUALIFIED_MAJORITY, electorate, Map.of("A0", FOR, "A1", other)).obstacles())
                    .isEqualTo(new Tally(QUALIFIED_MAJORITY, electorate, Map.of("A0", FOR)).obstacles());
        }
    }

    @Test
    void the_largest_electorate_does_not_overflow() {
        var populations = new long[250];
        Arrays.fill(populations, 2_000_000_000L);

        assertThat(majority(163, populations).obstacles()).isEmpty();
        assertThat(majority(162, populations).obstacles()).hasSize(1);
    }

    @Test
    void an_outsider_has_no_vote() {
        assertThatThrownBy(() -> new Tally(UNANIMITY, THREE, Map.of("ZZ", FOR))).hasMessageContaining("ZZ");
    }

    /** The first electors vote FOR, the others stay away. */
    private static Tally majority(int inFavour, long... populations) {
        Map<String, Choice> votes = new HashMap<>();
        for (int i = 0; i < inFavour; i++) {
            votes.put(Electorates.name(i), FOR);
        }
        return new Tally(QUALIFIED_MAJORITY, Electorates.withPopulations(populations), votes);
    }
}
