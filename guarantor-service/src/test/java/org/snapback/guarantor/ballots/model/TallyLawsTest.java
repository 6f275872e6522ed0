package org.snapback.guarantor.ballots.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws that hold for whatever electorate and votes; a failure names the seed of its case. */
class TallyLawsTest {
    private static final int CASES = 2_000;

    private record Case(long seed, Tally tally) {
        static Case of(DecisionRule rule, long seed) {
            return of(rule, seed, 12);
        }

        static Case of(DecisionRule rule, long seed, int most) {
            var random = Electorates.random(seed);
            var electorate = Electorates.any(random, most);
            var votes = Electorates.anyVotes(random, electorate, rule);
            return new Case(seed, new Tally(rule, random.nextBoolean(), electorate, votes));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_naive_reference_agrees(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(rule, seed);

            var outcome = given.tally().outcome();

            assertThat(outcome).as("%s", given).isEqualTo(NaiveTally.outcome(given.tally()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_vote_for_never_turns_adoption_into_rejection(DecisionRule rule) {
        int adoptions = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(rule, seed);
            if (!given.tally().adopts()) {
                continue;
            }
            adoptions++;
            for (String state : given.tally().electorate().states()) {
                assertThat(given.tally().with(List.of(state), Choice.FOR).adopts())
                        .as("%s after %s votes FOR", given, state)
                        .isTrue();
            }
        }
        assertThat(adoptions).as("cases that say something").isGreaterThan(CASES / 20);
    }

    @ParameterizedTest
    @EnumSource
    void a_vote_against_never_turns_rejection_into_adoption(DecisionRule rule) {
        int rejections = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(rule, seed);
            if (given.tally().adopts()) {
                continue;
            }
            rejections++;
            for (String state : given.tally().electorate().states()) {
                assertThat(given.tally().with(List.of(state), Choice.AGAINST).adopts())
                        .as("%s after %s votes AGAINST", given, state)
                        .isFalse();
            }
        }
        assertThat(rejections).as("cases that say something").isGreaterThan(CASES / 100);
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_votes_and_electors_never_matters(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(rule, seed);
            var electors = new ArrayList<>(given.tally().electorate().electors());
            var votes = new ArrayList<>(given.tally().votes().entrySet());
            var shuffle = new Random(seed);
            Collections.shuffle(electors, shuffle);
            Collections.shuffle(votes, shuffle);
            Map<String, Choice> shuffled = new LinkedHashMap<>();
            votes.forEach(vote -> shuffled.put(vote.getKey(), vote.getValue()));

            var tally = new Tally(
                    rule,
                    given.tally().sponsoredByUkraine(),
                    Electorate.of(given.tally().electorate().circles(), electors),
                    shuffled);

            assertThat(List.of(tally, tally.limbs()))
                    .as("%s", given)
                    .isEqualTo(List.of(given.tally(), given.tally().limbs()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void states_of_equal_weight_may_swap_their_votes(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(rule, seed);
            List<Elector> electors = given.tally().electorate().electors();
            Elector one = electors.getFirst();
            for (Elector other : electors) {
                if (other.population() != one.population()) {
                    continue;
                }
                Map<String, Choice> swapped = new HashMap<>(given.tally().votes());
                put(swapped, one, given.tally().votes().get(other.state()));
                put(swapped, other, given.tally().votes().get(one.state()));

                var after = new Tally(
                        rule, given.tally().sponsoredByUkraine(), given.tally().electorate(), swapped);

                assertThat(after.outcome())
                        .as("%s after %s and %s swap", given, one, other)
                        .isEqualTo(given.tally().outcome());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void decided_already_means_that_no_vote_to_come_can_change_it(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(rule, seed, 9);
            if (given.tally().absent().size() > 4) {
                continue;
            }
            var decided = given.tally().decided();

            assertThat(decided).as("%s", given).isEqualTo(NaiveTally.decided(given.tally()));
        }
    }

    private static void put(Map<String, Choice> votes, Elector elector, Choice choice) {
        if (choice == null) {
            votes.remove(elector.state());
        } else {
            votes.put(elector.state(), choice);
        }
    }
}
