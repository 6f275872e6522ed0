package org.snapback.guarantor.ballots.model;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.guarantor.ballots.model.BallotOutcome.ADOPTED;
import static org.snapback.guarantor.ballots.model.BallotOutcome.REJECTED;
import static org.snapback.guarantor.ballots.model.Choice.ABSTAIN_WITH_DECLARATION;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;
import static org.snapback.guarantor.ballots.model.DecisionRule.OPT_IN;
import static org.snapback.guarantor.ballots.model.DecisionRule.QUALIFIED_MAJORITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.UNANIMITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION;

class ProspectsTest {
    private static final int CASES = 1_000;

    /** Every subset of every pool is tried: no set that the rule would be content with is smaller. */
    @ParameterizedTest
    @EnumSource
    void no_smaller_set_carries_or_blocks(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var random = Electorates.random(seed);
            var electorate = Electorates.any(random, 7);
            var tally =
                    new Tally(rule, random.nextBoolean(), electorate, Electorates.anyVotes(random, electorate, rule));

            var prospects = Prospects.of(tally);

            var atBest = tally.with(tally.absent(), FOR);
            String given = "seed " + seed + ": " + tally;
            assertSmallest(given, prospects.carrying(), tally, tally.absent(), FOR, ADOPTED);
            assertSmallest(given, prospects.carryingByChange(), tally, electorate.states(), FOR, ADOPTED);
            assertSmallest(given, prospects.blocking(), atBest, tally.absent(), AGAINST, REJECTED);
            assertSmallest(given, prospects.blockingByChange(), atBest, electorate.states(), AGAINST, REJECTED);
        }
    }

    private static void assertSmallest(
            String given,
            Optional<List<String>> found,
            Tally tally,
            List<String> pool,
            Choice choice,
            BallotOutcome wanted) {
        assertThat(found.map(List::size)).as(given).isEqualTo(NaiveTally.fewest(tally, pool, choice, wanted));
        found.ifPresent(states -> {
            assertThat(pool).as(given).containsAll(states);
            assertThat(NaiveTally.outcome(tally.with(states, choice))).as(given).isEqualTo(wanted);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_state_is_decisive_where_its_vote_alone_turns_the_outcome(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var random = Electorates.random(seed);
            var electorate = Electorates.any(random, 7);
            var tally = new Tally(rule, true, electorate, Electorates.anyVotes(random, electorate, rule));

            var decisive = Prospects.of(tally).decisive();

            for (String state : electorate.states()) {
                boolean turns = NaiveTally.outcome(tally.with(List.of(state), FOR))
                        != NaiveTally.outcome(tally.with(List.of(state), AGAINST));
                assertThat(decisive.contains(state))
                        .as("seed %d, %s in %s", seed, state, tally)
                        .isEqualTo(turns);
            }
        }
    }

    @Test
    void the_most_populous_states_are_named() {
        var tally = new Tally(QUALIFIED_MAJORITY, true, Electorates.withPopulations(50, 10, 10, 10, 10, 10), Map.of());

        var prospects = Prospects.of(tally);

        assertThat(prospects.carrying()).contains(List.of("A0", "A1", "A2", "A3"));
        assertThat(prospects.blocking()).contains(List.of("A0", "A1", "A2"));
    }

    @Test
    void where_the_votes_cast_are_final_a_veto_leaves_nothing_to_hope_for() {
        var tally = new Tally(UNANIMITY, true, Electorates.withPopulations(1, 1, 1), Map.of("A0", AGAINST, "A1", FOR));

        var prospects = Prospects.of(tally);

        assertThat(prospects.carrying()).isEmpty();
        assertThat(prospects.carryingByChange()).contains(List.of("A0", "A2"));
        assertThat(prospects.blocking()).contains(List.of());
    }

    @Test
    void where_too_many_abstain_with_a_declaration_the_largest_must_turn() {
        var tally = new Tally(
                UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION,
                true,
                Electorates.withPopulations(10, 30, 20, 40),
                Map.of("A0", FOR, "A1", ABSTAIN_WITH_DECLARATION, "A2", ABSTAIN_WITH_DECLARATION, "A3", FOR));

        assertThat(Prospects.of(tally).carryingByChange()).contains(List.of("A1"));
        assertThat(Prospects.of(tally).carrying()).isEmpty();
    }

    @Test
    void nobody_can_block_what_a_state_opts_into() {
        var tally = new Tally(OPT_IN, true, Electorates.withPopulations(1, 1, 1), Map.of("A0", FOR));

        assertThat(Prospects.of(tally).blocking()).isEmpty();
        assertThat(Prospects.of(tally).decisive()).containsExactly("A0");
    }

    /** Processor time of the best of many runs: what the work costs, however busy the machine is. */
    @ParameterizedTest
    @EnumSource
    void sixty_states_take_less_than_20_milliseconds(DecisionRule rule) {
        var populations = new long[60];
        Arrays.setAll(populations, i -> 1_000_000L + i * i * 100_003L);
        var tally = new Tally(rule, false, Electorates.withPopulations(populations), Map.of("A0", FOR, "A1", AGAINST));
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 50; run++) {
            long before = threads.getCurrentThreadCpuTime();
            Prospects.of(tally);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
        }

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(20));
    }
}
