package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTest {
    private static final Instant DEADLINE = Instant.parse("2026-03-05T10:00:00.000001Z");
    private static final List<Elector> VOTERS = List.of(new Elector("PL", 36_621_000), new Elector("EE", 1_374_700));

    @Test
    void a_ballot_opens_with_the_states_that_vote_now() {
        var opening = Opening.of(proposal("UNANIMITY"), VOTERS, DEADLINE.minusNanos(1_000));

        var ballot = ((Opening.Opened) opening).ballot();
        assertThat(ballot.electorate().electors())
                .containsExactly(new Elector("EE", 1_374_700), new Elector("PL", 36_621_000));
        assertThat(ballot.terms().deadline()).isEqualTo(DEADLINE);
        assertThat(ballot.stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void a_proposal_that_arrives_at_its_deadline_is_refused() {
        var opening = Opening.of(proposal("UNANIMITY"), VOTERS, DEADLINE);

        assertThat(opening).isEqualTo(Opening.Refused.of(OpeningRefusal.DEADLINE_PASSED));
    }

    @Test
    void without_electors_no_ballot_opens() {
        var opening = Opening.of(proposal("UNANIMITY"), List.of(), DEADLINE.minusSeconds(1));

        assertThat(opening).isEqualTo(Opening.Refused.of(OpeningRefusal.NO_ELECTORS));
    }

    @Test
    void a_rule_of_a_later_version_is_refused_not_guessed() {
        var opening = Opening.of(proposal("CONSENSUS"), VOTERS, DEADLINE.minusSeconds(1));

        assertThat(opening).isEqualTo(Opening.Refused.of(OpeningRefusal.RULE_UNKNOWN));
    }

    @Test
    void a_rule_that_the_kind_does_not_know_is_refused_with_those_that_it_knows() {
        var opening = Opening.of(proposal("SIMPLE_MAJORITY"), VOTERS, DEADLINE.minusSeconds(1));

        assertThat(opening)
                .isEqualTo(
                        new Opening.Refused(
                                OpeningRefusal.RULE_NOT_ALLOWED,
                                "SIMPLE_MAJORITY cannot decide an ADOPTION; the rules that can are"
                                        + " [UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, UNANIMITY, QUALIFIED_MAJORITY, SILENCE]."));
    }

    private static Proposal proposal(String rule) {
        return new Proposal(
                new UUID(0, 2),
                new UUID(0, 1),
                BallotKind.ADOPTION,
                1,
                "A title",
                rule,
                true,
                Set.of("ASSET_FREEZE"),
                false,
                "d".repeat(64),
                DEADLINE,
                false);
    }
}
