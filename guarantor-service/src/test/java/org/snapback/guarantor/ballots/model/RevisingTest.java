package org.snapback.guarantor.ballots.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevisingTest {
    private static final Instant OPENED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant DEADLINE = OPENED.plus(Duration.ofHours(72));
    private static final Duration WINDOW = Duration.ofHours(24);
    private static final String BEFORE = "d".repeat(64);
    private static final String AFTER = "e".repeat(64);

    @Test
    void the_votes_cast_are_void_and_the_rule_stays() {
        var voted = cast(open(), "A0");

        var revised = (Revising.Revised) revise(voted, OPENED.plusSeconds(60));

        assertThat(revised.votesVoided()).isEqualTo(1);
        assertThat(revised.digestBefore()).isEqualTo(BEFORE);
        assertThat(revised.ballot().votes()).isEmpty();
        assertThat(revised.ballot().electorate()).isEqualTo(voted.electorate());
        assertThat(revised.ballot().terms().rule()).isEqualTo(DecisionRule.UNANIMITY);
        assertThat(revised.ballot().terms().title()).isEqualTo("Revised");
        assertThat(revised.ballot().terms().measureTypes()).containsExactly("IMPORT_BAN");
    }

    @Test
    void an_early_revision_keeps_the_deadline_and_a_late_one_gives_24_hours() {
        var early = (Revising.Revised) revise(open(), OPENED.plus(Duration.ofHours(24)));
        Instant late = DEADLINE.minusSeconds(1);
        var moved = (Revising.Revised) revise(open(), late);

        assertThat(early.ballot().terms().deadline()).isEqualTo(DEADLINE);
        assertThat(moved.ballot().terms().deadline()).isEqualTo(late.plus(WINDOW));
    }

    @Test
    void a_vote_on_the_old_text_is_refused() {
        var revised = ((Revising.Revised) revise(open(), OPENED.plusSeconds(60))).ballot();

        var casting = revised.cast("A0", Choice.FOR, Optional.empty(), BEFORE, OPENED.plusSeconds(61));

        assertThat(casting).isEqualTo(new Casting.OtherText(AFTER, BEFORE));
    }

    @Test
    void after_the_last_vote_it_comes_too_late() {
        var closed = cast(cast(cast(open(), "A0"), "A1"), "A2");

        var revising = revise(closed, OPENED.plusSeconds(60));

        assertThat(revising).isEqualTo(new Revising.NotOpen(closed.closing().orElseThrow()));
    }

    @Test
    void at_the_deadline_it_comes_too_late() {
        assertThat(revise(open(), DEADLINE)).isEqualTo(new Revising.TooLate(DEADLINE));
    }

    private static Revising revise(Ballot ballot, Instant now) {
        return ballot.revise(new TextRevision("Revised", Set.of("IMPORT_BAN"), AFTER, now), now, WINDOW);
    }

    private static Ballot cast(Ballot ballot, String state) {
        var casting = ballot.cast(state, Choice.FOR, Optional.empty(), BEFORE, OPENED.plusSeconds(1));
        return ((Casting.Cast) casting).ballot();
    }

    private static Ballot open() {
        var terms = new BallotTerms(
                UUID.randomUUID(),
                BallotKind.ADOPTION,
                1,
                "Third package",
                DecisionRule.UNANIMITY,
                true,
                Set.of("EXPORT_BAN"),
                false,
                BEFORE,
                OPENED,
                DEADLINE,
                false);
        return Ballot.open(UUID.randomUUID(), terms, Electorates.withPopulations(40, 40, 20));
    }
}
