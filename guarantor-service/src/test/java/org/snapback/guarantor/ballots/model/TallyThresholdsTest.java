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
import static org.snapback.guarantor.ballots.model.Choice.ABSTAIN_WITH_DECLARATION;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;
import static org.snapback.guarantor.ballots.model.DecisionRule.OPT_IN;
import static org.snapback.guarantor.ballots.model.DecisionRule.QUALIFIED_MAJORITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.REVERSE_CONSENSUS;
import static org.snapback.guarantor.ballots.model.DecisionRule.SILENCE;
import static org.snapback.guarantor.ballots.model.DecisionRule.SIMPLE_MAJORITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.UNANIMITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION;

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

        assertThat(new Tally(UNANIMITY, true, THREE, votes).outcome()).isEqualTo(expected);
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
    void without_ukraine_exactly_72_percent_of_the_states_are_needed() {
        var populations = new long[25];
        Arrays.fill(populations, 1000);

        assertThat(withoutUkraine(18, populations).outcome()).isEqualTo(ADOPTED);
        assertThat(withoutUkraine(17, populations).obstacles()).containsExactly("FOR from 17 of 25 states, under 72 %");
        assertThat(majority(17, populations).outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void abstention_against_and_absence_weigh_the_same_in_a_majority() {
        var electorate = Electorates.withPopulations(60, 10, 10, 10, 10);
        for (Choice other : new Choice[] {ABSTAIN, AGAINST}) {
            assertThat(new Tally(QUALIFIED_MAJORITY, true, electorate, Map.of("A0", FOR, "A1", other)).obstacles())
                    .isEqualTo(new Tally(QUALIFIED_MAJORITY, true, electorate, Map.of("A0", FOR)).obstacles());
        }
    }

    @Test
    void without_ukraine_the_population_counts_however_few_are_not_in_favour() {
        assertThat(withoutUkraine(7, 1, 1, 1, 1, 1, 1, 1, 100, 100).obstacles())
                .containsExactly("FOR with 7 of 207 inhabitants, under 65 %");
        assertThat(majority(7, 1, 1, 1, 1, 1, 1, 1, 100, 100).outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void in_a_part_of_the_roster_one_more_than_the_fewest_with_over_35_percent_block() {
        // One state holds exactly 35 %, so two are the fewest that hold more, and three block.
        assertThat(inTheCore(3, 15, 15, 15, 35, 20).outcome()).isEqualTo(ADOPTED);
        // One holds 36 %, so two block.
        assertThat(inTheCore(3, 15, 15, 14, 36, 20).obstacles())
                .containsExactly("FOR with 44 of 100 inhabitants, under 65 %");
    }

    @Test
    void what_is_met_only_for_want_of_a_blocking_minority_says_so() {
        assertThat(majority(7, 1, 1, 1, 1, 1, 1, 1, 100, 100, 100).limbs())
                .extracting(Limb::sentence)
                .containsExactly(
                        "FOR from 7 of 10 states, at least 55 %",
                        "FOR with 7 of 307 inhabitants, under 65 %, but 4 states are needed to block");
    }

    @ParameterizedTest(name = "{0} of {1} states: {2}")
    @CsvSource({"2, 3, ADOPTED", "1, 3, REJECTED", "2, 4, REJECTED", "3, 4, ADOPTED", "1, 1, ADOPTED"})
    void a_simple_majority_is_more_than_half_of_all_electors(int inFavour, int electors, BallotOutcome expected) {
        var populations = new long[electors];
        Arrays.fill(populations, 1);
        var tally = new Tally(SIMPLE_MAJORITY, true, Electorates.withPopulations(populations), first(inFavour, FOR));

        assertThat(tally.outcome()).isEqualTo(expected);
    }

    @Test
    void declared_abstentions_fail_a_text_from_exactly_a_third_of_states_and_inhabitants() {
        assertThat(declaring(2, 1, 2, 2, 2, 1, 1).obstacles())
                .containsExactly(
                        "declared abstentions of 2 of 6 states with 3 of 9 inhabitants, at least a third of" + " both");
        assertThat(declaring(2, 1, 2, 2, 2, 1, 2).outcome()).isEqualTo(ADOPTED);
        assertThat(declaring(1, 90, 1, 1, 1).outcome()).isEqualTo(ADOPTED);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        " , , , , ADOPTED",
        "AGAINST, , , , ADOPTED",
        "AGAINST, ABSTAIN, , , REJECTED",
        "AGAINST, AGAINST, AGAINST, AGAINST, REJECTED",
        "AGAINST, AGAINST, AGAINST, FOR, ADOPTED",
        "ABSTAIN, ABSTAIN, ABSTAIN, ABSTAIN, ADOPTED"
    })
    void reverse_consensus_rejects_only_what_half_the_electorate_moves_and_nobody_is_for(
            Choice a, Choice b, Choice c, Choice d, BallotOutcome expected) {
        Map<String, Choice> votes = new HashMap<>();
        votes.put("A0", a);
        votes.put("A1", b);
        votes.put("A2", c);
        votes.put("A3", d);
        votes.values().removeIf(choice -> choice == null);

        assertThat(new Tally(REVERSE_CONSENSUS, true, Electorates.withPopulations(1, 1, 1, 1), votes).outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}, {4}")
    @CsvSource({
        " , , , ADOPTED, REJECTED",
        "ABSTAIN, ABSTAIN, , ADOPTED, REJECTED",
        "FOR, , , ADOPTED, ADOPTED",
        "FOR, FOR, AGAINST, REJECTED, ADOPTED"
    })
    void silence_is_broken_by_one_and_one_is_enough_to_opt_in(
            Choice a, Choice b, Choice c, BallotOutcome silence, BallotOutcome optIn) {
        Map<String, Choice> votes = new HashMap<>();
        votes.put("A0", a);
        votes.put("A1", b);
        votes.put("A2", c);
        votes.values().removeIf(choice -> choice == null);

        assertThat(new Tally(SILENCE, true, THREE, votes).outcome()).isEqualTo(silence);
        assertThat(new Tally(OPT_IN, true, THREE, votes).outcome()).isEqualTo(optIn);
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
        assertThatThrownBy(() -> new Tally(UNANIMITY, true, THREE, Map.of("ZZ", FOR)))
                .hasMessageContaining("ZZ");
    }

    /** The first electors vote FOR, the others stay away. */
    private static Tally majority(int inFavour, long... populations) {
        return new Tally(QUALIFIED_MAJORITY, true, Electorates.withPopulations(populations), first(inFavour, FOR));
    }

    private static Tally withoutUkraine(int inFavour, long... populations) {
        return new Tally(QUALIFIED_MAJORITY, false, Electorates.withPopulations(populations), first(inFavour, FOR));
    }

    private static Tally inTheCore(int inFavour, long... populations) {
        var core = Electorate.of(
                Circles.CORE, Electorates.withPopulations(populations).electors());
        return new Tally(QUALIFIED_MAJORITY, true, core, first(inFavour, FOR));
    }

    private static Map<String, Choice> first(int states, Choice choice) {
        Map<String, Choice> votes = new HashMap<>();
        for (int i = 0; i < states; i++) {
            votes.put(Electorates.name(i), choice);
        }
        return votes;
    }

    /** The first electors abstain with a declaration, the others vote FOR. */
    private static Tally declaring(int states, long... populations) {
        Map<String, Choice> votes = first(populations.length, FOR);
        votes.putAll(first(states, ABSTAIN_WITH_DECLARATION));
        return new Tally(UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, true, Electorates.withPopulations(populations), votes);
    }
}
