package org.snapback.guarantor.ballots.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.guarantor.ballots.model.Choice.FOR;

class PauseTest {
    private static final Instant OPENED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant DEADLINE = OPENED.plus(Duration.ofHours(24));
    private static final Instant PAUSED = OPENED.plus(Duration.ofHours(20));
    private static final Duration LENGTH = Duration.ofHours(12);
    private static final Instant UNTIL = PAUSED.plus(LENGTH);
    private static final String DIGEST = "d".repeat(64);

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "5, 2", "8, 2", "9, 3", "60, 15", "61, 16"})
    void a_quarter_is_rounded_up(int electors, int needed) {
        assertThat(Pause.quorum(electors)).isEqualTo(needed);
    }

    @Test
    void while_it_is_paused_no_vote_counts_and_the_brake_waits() {
        var last = UNTIL.minusNanos(1000);

        assertThat(cast(paused(), "A0", last)).isEqualTo(new Casting.Paused(UNTIL));
        assertThat(paused().brake("A0", "reasons", last, LENGTH)).isEqualTo(new Braking.Paused(UNTIL));
        assertThat(cast(paused(), "A0", UNTIL)).isInstanceOf(Casting.Cast.class);
    }

    @Test
    void the_deadline_moves_by_the_pauses_length() {
        assertThat(paused().terms().deadline()).isEqualTo(DEADLINE.plus(LENGTH));
        assertThat(paused().closeIfDue(DEADLINE)).isEmpty();
        assertThat(paused().closeIfDue(DEADLINE.plus(LENGTH))).isPresent();
    }

    @Test
    void who_ends_it_early_moves_the_deadline_by_what_has_passed() {
        Instant early = PAUSED.plus(Duration.ofHours(2));

        var resumed = paused().resumed(early).orElseThrow();

        assertThat(resumed.terms().deadline()).isEqualTo(DEADLINE.plus(Duration.ofHours(2)));
        assertThat(resumed.isPaused(early)).isFalse();
        assertThat(resumed.pauseOver(UNTIL)).isEmpty();
        assertThat(resumed.resumed(early)).isEmpty();
    }

    @Test
    void it_is_over_by_itself_and_that_is_taken_down_as_of_its_end() {
        var late = UNTIL.plusSeconds(5);

        assertThat(paused().pauseOver(UNTIL.minusSeconds(1))).isEmpty();
        assertThat(paused().resumed(late)).isEmpty();
        assertThat(paused().pauseOver(late).orElseThrow().pause().orElseThrow().endedAt())
                .contains(UNTIL);
    }

    @Test
    void it_is_possible_once_before_the_ballot_closes() {
        assertThat(open(BallotKind.CONFIRMATION).pausing(PAUSED)).isInstanceOf(Pausing.Possible.class);
        assertThat(paused().pausing(UNTIL)).isInstanceOf(Pausing.PausedBefore.class);
        assertThat(open(BallotKind.CONFIRMATION).pausing(DEADLINE)).isEqualTo(new Pausing.TooLate(DEADLINE));
        assertThat(open(BallotKind.CONFIRMATION).withdraw(PAUSED).orElseThrow().pausing(PAUSED))
                .isInstanceOf(Pausing.NotOpen.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFIRMATION")
    void nothing_but_a_confirmation_is_paused(BallotKind kind) {
        assertThat(open(kind).pausing(PAUSED)).isEqualTo(new Pausing.OtherKind(kind));
    }

    @Test
    void what_is_withdrawn_meanwhile_is_not_resumed() {
        var withdrawn = paused().withdraw(PAUSED.plusSeconds(1)).orElseThrow();

        assertThat(withdrawn.isPaused(PAUSED.plusSeconds(2))).isFalse();
        assertThat(withdrawn.pauseOver(UNTIL)).isEmpty();
    }

    private static Ballot paused() {
        return open(BallotKind.CONFIRMATION).paused(List.of("UA"), "A second look.", PAUSED, LENGTH);
    }

    private static Casting cast(Ballot ballot, String state, Instant at) {
        return ballot.cast(state, FOR, Optional.empty(), DIGEST, at);
    }

    private static Ballot open(BallotKind kind) {
        var terms = new BallotTerms(
                new UUID(0, 1),
                kind,
                1,
                "a test",
                kind.defaultRule(),
                true,
                Set.of(),
                true,
                DIGEST,
                OPENED,
                DEADLINE,
                false);
        return Ballot.open(new UUID(0, 2), terms, Electorates.withPopulations(1, 1, 1, 1, 1));
    }
}
