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
    private static final int CASES = 20_000;

    private record Case(long seed, Electorate electorate, Map<String, Choice> votes) {
        static Case of(long seed) {
            var random = Electorates.random(seed);
            var electorate = Electorates.any(random);
            return new Case(seed, electorate, Electorates.anyVotes(random, electorate));
        }

        Tally under(DecisionRule rule) {
            return new Tally(rule, electorate, votes);
        }

        Tally under(DecisionRule rule, String state, Choice choice) {
            var more = new HashMap<>(votes);
            more.put(state, choice);
            return new Tally(rule, electorate, more);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_naive_reference_agrees(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(seed);

            var outcome = given.under(rule).outcome();

            assertThat(outcome)
                    .as("%s of %s", rule, given)
                    .isEqualTo(NaiveTally.outcome(rule, given.electorate(), given.votes()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_vote_for_never_turns_adoption_into_rejection(DecisionRule rule) {
        int adoptions = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(seed);
            if (given.under(rule).outcome() != BallotOutcome.ADOPTED) {
                continue;
            }
            adoptions++;
            for (String state : given.electorate().states()) {
                assertThat(given.under(rule, state, Choice.FOR).outcome())
                        .as("%s of %s after %s votes FOR", rule, given, state)
                        .isEqualTo(BallotOutcome.ADOPTED);
            }
        }
        assertThat(adoptions).as("cases that say something").isGreaterThan(CASES / 20);
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_votes_and_electors_never_matters(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(seed);
            var electors = new ArrayList<>(given.electorate().electors());
            var votes = new ArrayList<>(given.votes().entrySet());
            var shuffle = new Random(seed);
            Collections.shuffle(electors, shuffle);
            Collections.shuffle(votes, shuffle);
            Map<String, Choice> shuffled = new LinkedHashMap<>();
            votes.forEach(vote -> shuffled.put(vote.getKey(), vote.getValue()));

            var tally = new Tally(rule, Electorate.of(electors), shuffled);

            assertThat(List.of(tally, tally.obstacles(), tally.bound()))
                    .as("%s of %s", rule, given)
                    .isEqualTo(List.of(
                            given.under(rule),
                            given.under(rule).obstacles(),
                            given.under(rule).bound()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void decided_already_means_that_no_vote_to_come_can_change_it(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(seed);
            if (given.under(rule).absent().size() > 5) {
                continue;
            }
            var decided = given.under(rule).decided();

            assertThat(decided)
                    .as("%s of %s", rule, given)
                    .isEqualTo(NaiveTally.decided(rule, given.electorate(), given.votes()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_electors_are_bound_and_only_by_an_adoption(DecisionRule rule) {
        for (long seed = 0; seed < CASES; seed++) {
            var given = Case.of(seed);
            var tally = given.under(rule);

            var bound = tally.bound();

            var expected = tally.outcome() == BallotOutcome.REJECTED
                    ? List.of()
                    : switch (rule) {
                        case UNANIMITY -> given.electorate().states();
                        case QUALIFIED_MAJORITY -> tally.states(Choice.FOR);
                    };
            assertThat(bound).as("%s of %s", rule, given).isEqualTo(expected);
        }
    }
}
