package org.snapback.guarantor.ballots.model;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.snapback.guarantor.ballots.model.Choice.ABSTAIN_WITH_DECLARATION;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;

class BallotTest {
    private static final Instant OPENED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant DEADLINE = OPENED.plus(Duration.ofHours(72));
    private static final String DIGEST = "d".repeat(64);

    @Test
    void a_vote_counts_until_the_last_microsecond_before_the_deadline() {
        var ballot = open(DecisionRule.UNANIMITY, false);

        var inTime = ballot.cast("A0", FOR, Optional.empty(), DIGEST, DEADLINE.minusNanos(1_000));
        var late = ballot.cast("A0", FOR, Optional.empty(), DIGEST, DEADLINE);

        assertThat(inTime).isInstanceOf(Casting.Cast.class);
        assertThat(late).isEqualTo(new Casting.TooLate(DEADLINE));
    }

    @Test
    void a_vote_may_be_changed_while_the_ballot_is_open() {
        var once = cast(open(DecisionRule.UNANIMITY, false), "A0", AGAINST);

        var twice = once.ballot().cast("A0", FOR, Optional.of("Our parliament agrees."), DIGEST, OPENED);

        assertThat(once.changedFrom()).isEmpty();
        assertThat(twice)
                .asInstanceOf(type(Casting.Cast.class))
                .extracting(Casting.Cast::changedFrom)
                .isEqualTo(Optional.of(AGAINST));
        assertThat(((Casting.Cast) twice).ballot().votes()).hasSize(1);
    }

    @Test
    void the_same_vote_again_changes_nothing() {
        var once = cast(open(DecisionRule.UNANIMITY, false), "A0", FOR);

        var again = once.ballot().cast("A0", FOR, Optional.empty(), DIGEST, OPENED.plusSeconds(9));

        assertThat(again).isEqualTo(new Casting.SaidAlready(once.vote()));
    }

    @Test
    void a_vote_from_outside_and_one_on_another_text_are_refused() {
        var ballot = open(DecisionRule.UNANIMITY, false);

        var outside = ballot.cast("UA", FOR, Optional.empty(), DIGEST, OPENED);
        var otherText = ballot.cast("A0", FOR, Optional.empty(), "e".repeat(64), OPENED);

        assertThat(outside).isEqualTo(new Casting.NotAnElector("UA"));
        assertThat(otherText).isEqualTo(new Casting.OtherText(DIGEST, "e".repeat(64)));
    }

    @Test
    void the_last_vote_closes() {
        var ballot = open(DecisionRule.UNANIMITY, false);

        var all = cast(cast(cast(ballot, "A0", FOR).ballot(), "A1", FOR).ballot(), "A2", AGAINST)
                .ballot();

        assertThat(all.closing())
                .contains(new Closing(
                        Transition.LAST_VOTE,
                        BallotOutcome.REJECTED,
                        "Rejected by UNANIMITY, every elector has voted: against: A2"
                                + " (2 FOR, 1 AGAINST, 0 ABSTAIN, 0 absent of 3 electors).",
                        OPENED));
    }

    @Test
    void the_deadline_closes_and_absence_blocks_unanimity() {
        var two = cast(cast(open(DecisionRule.UNANIMITY, false), "A0", FOR).ballot(), "A1", FOR)
                .ballot();

        var early = two.closeIfDue(DEADLINE.minusNanos(1_000));
        var closed = two.closeIfDue(DEADLINE).flatMap(Ballot::closing).orElseThrow();

        assertThat(early).isEmpty();
        assertThat(closed.by()).isEqualTo(Transition.DEADLINE);
        assertThat(closed.outcome()).isEqualTo(BallotOutcome.REJECTED);
        assertThat(closed.reason()).contains("absent: A2");
    }

    @ParameterizedTest
    @CsvSource({
        "UNANIMITY, AGAINST, DECISIVE_VOTE",
        "UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, AGAINST, DECISIVE_VOTE",
        "QUALIFIED_MAJORITY, FOR, DECISIVE_VOTE",
        "SIMPLE_MAJORITY, FOR, DECISIVE_VOTE",
        "REVERSE_CONSENSUS, FOR, DECISIVE_VOTE",
        "SILENCE, AGAINST, SILENCE_BROKEN",
        "OPT_IN, FOR, "
    })
    void an_urgent_ballot_closes_when_it_is_decided(DecisionRule rule, Choice second, Transition by) {
        var first = open(rule, true).cast("A0", Choice.ABSTAIN, Optional.empty(), DIGEST, OPENED);
        var voted = ((Casting.Cast) first).ballot();
        if (rule.isMajority()) {
            voted = cast(voted, "A0", FOR).ballot();
        }

        var after = cast(voted, "A1", second).ballot();

        assertThat(after.closing().map(Closing::by)).isEqualTo(Optional.ofNullable(by));
    }

    @ParameterizedTest
    @EnumSource
    void a_ballot_that_is_not_urgent_stays_open_unless_silence_is_broken(DecisionRule rule) {
        for (Choice choice : List.of(FOR, AGAINST)) {
            var after = cast(open(rule, false), "A0", choice).ballot();

            assertThat(after.stage() == Stage.CLOSED).isEqualTo(rule == DecisionRule.SILENCE && choice == AGAINST);
        }
    }

    @Test
    void silence_adopts_at_the_deadline_and_binds_all() {
        var silent = cast(open(DecisionRule.SILENCE, true), "A0", FOR).ballot();

        var closed = silent.closeIfDue(DEADLINE).orElseThrow();

        assertThat(closed.closing().orElseThrow().outcome()).isEqualTo(BallotOutcome.ADOPTED);
        assertThat(closed.bound()).extracting(Binding::state).containsExactly("A0", "A1", "A2");
    }

    @ParameterizedTest
    @EnumSource
    void only_constructive_abstention_knows_a_declaration(DecisionRule rule) {
        var casting = open(rule, false)
                .cast("A0", ABSTAIN_WITH_DECLARATION, Optional.of("Our constitution forbids it."), DIGEST, OPENED);

        assertThat(casting instanceof Casting.Cast)
                .isEqualTo(rule == DecisionRule.UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION);
        if (!(casting instanceof Casting.Cast)) {
            assertThat(casting).isEqualTo(new Casting.ChoiceNotOffered(ABSTAIN_WITH_DECLARATION, rule));
        }
    }

    @Test
    void a_declaration_needs_its_text() {
        var ballot = open(DecisionRule.UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, false);

        for (Optional<String> text : List.of(Optional.<String>empty(), Optional.of(" "))) {
            assertThat(ballot.cast("A0", ABSTAIN_WITH_DECLARATION, text, DIGEST, OPENED))
                    .isEqualTo(new Casting.DeclarationMissing());
        }
    }

    @Test
    void a_withdrawal_ends_an_open_ballot_whatever_the_votes() {
        var ballot = cast(open(DecisionRule.UNANIMITY, false), "A0", FOR).ballot();

        var withdrawn = ballot.withdraw(OPENED).orElseThrow();

        assertThat(withdrawn.closing().orElseThrow().outcome()).isEqualTo(BallotOutcome.WITHDRAWN);
    }

    @Test
    void a_closed_ballot_allows_nothing_that_the_table_does_not_start_there() {
        var closed = open(DecisionRule.UNANIMITY, false).withdraw(OPENED).orElseThrow();

        assertThat(EnumSet.allOf(Transition.class)).noneMatch(closed::allows);
        assertThat(closed.cast("A0", FOR, Optional.empty(), DIGEST, OPENED))
                .isEqualTo(new Casting.NotOpen(Stage.CLOSED, closed.closing().orElseThrow()));
        assertThat(closed.closeIfDue(DEADLINE)).isEmpty();
        assertThat(closed.withdraw(OPENED)).isEmpty();
    }

    private static Casting.Cast cast(Ballot ballot, String state, Choice choice) {
        return (Casting.Cast) ballot.cast(state, choice, Optional.empty(), DIGEST, OPENED);
    }

    private static Ballot open(DecisionRule rule, boolean urgent) {
        var terms = new BallotTerms(
                new UUID(0, 1),
                BallotKind.ADOPTION,
                1,
                "A title",
                rule,
                true,
                Set.of(),
                urgent,
                DIGEST,
                OPENED,
                DEADLINE,
                false);
        return Ballot.open(new UUID(0, 2), terms, Electorates.withPopulations(40, 40, 20));
    }
}
