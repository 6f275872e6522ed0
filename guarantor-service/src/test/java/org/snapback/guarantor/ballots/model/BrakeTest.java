package org.snapback.guarantor.ballots.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;

class BrakeTest {
    private static final Instant OPENED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant DEADLINE = OPENED.plus(Duration.ofHours(24));
    private static final Instant BRAKED = OPENED.plus(Duration.ofHours(23));
    private static final Duration WINDOW = Duration.ofHours(72);
    private static final String DIGEST = "d".repeat(64);
    private static final String REASONS = "Our energy supply depends on it.";

    @ParameterizedTest
    @EnumSource
    void the_brake_refers_a_majority_ballot_to_leaders_and_no_other(DecisionRule rule) {
        var braking = open(rule).brake("A1", REASONS, BRAKED, WINDOW);

        if (rule.isMajority()) {
            var terms = ((Braking.Referred) braking).ballot().terms();
            assertThat(terms.rule()).isEqualTo(DecisionRule.UNANIMITY);
            assertThat(terms.deadline()).isEqualTo(BRAKED.plus(WINDOW));
            assertThat(terms.digest()).isEqualTo(DIGEST);
        } else {
            assertThat(braking).isEqualTo(new Braking.NoMajority(rule));
        }
    }

    @Test
    void leaders_vote_anew() {
        var voted = cast(open(DecisionRule.QUALIFIED_MAJORITY), "A0");

        var referred = braked(voted);

        assertThat(referred.votes()).isEmpty();
        assertThat(referred.electorate()).isEqualTo(voted.electorate());
        assertThat(referred.stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void the_brake_works_once() {
        var referred = braked(open(DecisionRule.SIMPLE_MAJORITY));

        var again = referred.brake("A2", REASONS, BRAKED.plusSeconds(1), WINDOW);

        assertThat(again)
                .isEqualTo(new Braking.PulledBefore(new Referral("A1", REASONS, DecisionRule.SIMPLE_MAJORITY, BRAKED)));
    }

    @Test
    void what_leaders_agree_to_is_adopted_and_binds_all() {
        var referred = braked(open(DecisionRule.QUALIFIED_MAJORITY));

        var closed = cast(cast(cast(referred, "A0"), "A1"), "A2");

        assertThat(closed.closing().orElseThrow().outcome()).isEqualTo(BallotOutcome.ADOPTED);
        assertThat(closed.bound()).extracting(Binding::state).containsExactly("A0", "A1", "A2");
    }

    @Test
    void what_leaders_do_not_agree_to_in_time_lapses() {
        var referred = cast(cast(braked(open(DecisionRule.QUALIFIED_MAJORITY)), "A0"), "A2");

        assertThat(referred.closeIfDue(DEADLINE)).isEmpty();
        var closing = referred.closeIfDue(BRAKED.plus(WINDOW))
                .flatMap(Ballot::closing)
                .orElseThrow();

        assertThat(closing.outcome()).isEqualTo(BallotOutcome.REJECTED);
        assertThat(closing.reason())
                .startsWith("Lapsed after the brake, not adopted by UNANIMITY, the deadline is reached: absent: A1");
    }

    @Test
    void an_outsider_a_late_brake_and_one_on_a_closed_ballot_are_refused() {
        var ballot = open(DecisionRule.QUALIFIED_MAJORITY);
        var closed = ballot.withdraw(OPENED).orElseThrow();

        assertThat(ballot.brake("UA", REASONS, BRAKED, WINDOW)).isEqualTo(new Braking.NotAnElector("UA"));
        assertThat(ballot.brake("A1", REASONS, DEADLINE, WINDOW)).isEqualTo(new Braking.TooLate(DEADLINE));
        assertThat(closed.brake("A1", REASONS, BRAKED, WINDOW))
                .isEqualTo(new Braking.NotOpen(Stage.CLOSED, closed.closing().orElseThrow()));
    }

    @Test
    void a_vote_against_is_no_brake() {
        var ballot = open(DecisionRule.QUALIFIED_MAJORITY);

        var against = ((Casting.Cast) ballot.cast("A1", AGAINST, Optional.empty(), DIGEST, OPENED)).ballot();

        assertThat(against.referral()).isEmpty();
    }

    private static Ballot braked(Ballot ballot) {
        return ((Braking.Referred) ballot.brake("A1", REASONS, BRAKED, WINDOW)).ballot();
    }

    private static Ballot cast(Ballot ballot, String state) {
        return ((Casting.Cast) ballot.cast(state, FOR, Optional.empty(), DIGEST, OPENED)).ballot();
    }

    private static Ballot open(DecisionRule rule) {
        var terms = new BallotTerms(
                new UUID(0, 1),
                BallotKind.ADOPTION,
                1,
                "A title",
                rule,
                true,
                Set.of(),
                false,
                DIGEST,
                OPENED,
                DEADLINE,
                false);
        return Ballot.open(new UUID(0, 2), terms, Electorates.withPopulations(40, 40, 20));
    }
}
