package org.snapback.guarantor.ballots.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.guarantor.ballots.model.BallotKind.ADOPTION;
import static org.snapback.guarantor.ballots.model.BallotKind.ESCALATION;
import static org.snapback.guarantor.ballots.model.Choice.ABSTAIN;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;

class BindingTest {
    private static final BindingTerms ACCEPTS = new BindingTerms(Set.of(ADOPTION), Set.of());
    private static final BindingTerms RESERVES = new BindingTerms(Set.of(), Set.of("EXPORT_BAN", "TRAVEL_BAN"));
    private static final Set<String> TYPES = Set.of("ASSET_FREEZE", "EXPORT_BAN");

    /** A state that accepts no majority, one that accepts them for adoptions; both say the same. */
    @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
    @CsvSource({
        "UNANIMITY, FOR, VOTED_FOR, VOTED_FOR",
        "UNANIMITY, ABSTAIN, COMMON_CONSENT, COMMON_CONSENT",
        "UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, ABSTAIN, COMMON_CONSENT, COMMON_CONSENT",
        "UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION, ABSTAIN_WITH_DECLARATION, DECLARED_ABSTENTION, DECLARED_ABSTENTION",
        "QUALIFIED_MAJORITY, FOR, VOTED_FOR, VOTED_FOR",
        "QUALIFIED_MAJORITY, AGAINST, OUTVOTED, ACCEPTS_MAJORITY",
        "QUALIFIED_MAJORITY, ABSTAIN, OUTVOTED, ACCEPTS_MAJORITY",
        "QUALIFIED_MAJORITY, , OUTVOTED, ACCEPTS_MAJORITY",
        "SIMPLE_MAJORITY, AGAINST, OUTVOTED, ACCEPTS_MAJORITY",
        "SILENCE, , COMMON_CONSENT, COMMON_CONSENT",
        "REVERSE_CONSENSUS, , AGREED_IN_ADVANCE, AGREED_IN_ADVANCE",
        "REVERSE_CONSENSUS, AGAINST, OUTVOTED, ACCEPTS_MAJORITY",
        "OPT_IN, FOR, VOTED_FOR, VOTED_FOR",
        "OPT_IN, , NOT_OPTED_IN, NOT_OPTED_IN"
    })
    void who_is_bound_follows_from_rule_vote_and_agreement(
            DecisionRule rule, Choice choice, Ground without, Ground accepting) {
        var electorate =
                Electorate.of(List.of(new Elector("EE", 1), new Elector("LV", 1, ACCEPTS), new Elector("PL", 1)));
        Map<String, Choice> votes = choice == null ? Map.of("PL", FOR) : Map.of("EE", choice, "LV", choice, "PL", FOR);

        var bindings = Binding.of(new Tally(rule, true, electorate, votes), ADOPTION, TYPES);

        assertThat(bindings).extracting(Binding::state).containsExactly("EE", "LV", "PL");
        assertThat(bindings).extracting(Binding::ground).containsExactly(without, accepting, Ground.VOTED_FOR);
    }

    @Test
    void majorities_are_accepted_kind_by_kind() {
        var electorate = Electorate.of(List.of(new Elector("LV", 1, ACCEPTS)));
        var tally = new Tally(DecisionRule.QUALIFIED_MAJORITY, true, electorate, Map.of("LV", AGAINST));

        assertThat(Binding.of(tally, ADOPTION, TYPES).getFirst().binds()).isTrue();
        assertThat(Binding.of(tally, ESCALATION, TYPES).getFirst().binds()).isFalse();
    }

    @Test
    void a_reservation_takes_its_measure_types_out_of_what_binds() {
        var electorate = Electorate.of(List.of(new Elector("EE", 1, RESERVES), new Elector("LV", 1, RESERVES)));
        var tally = new Tally(DecisionRule.QUALIFIED_MAJORITY, true, electorate, Map.of("EE", FOR, "LV", ABSTAIN));

        var bindings = Binding.of(tally, ADOPTION, TYPES);

        assertThat(bindings)
                .containsExactly(
                        new Binding("EE", Ground.VOTED_FOR, List.of("EXPORT_BAN")),
                        new Binding("LV", Ground.OUTVOTED, List.of()));
    }

    /** Or an adoption would oblige nobody, which the packages' service takes for an error. */
    @ParameterizedTest
    @EnumSource
    void every_adoption_binds_somebody(DecisionRule rule) {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = Electorates.random(seed);
            var electorate = Electorates.any(random, 9);
            var tally =
                    new Tally(rule, random.nextBoolean(), electorate, Electorates.anyVotes(random, electorate, rule));

            if (tally.adopts()) {
                assertThat(Binding.of(tally, ADOPTION, TYPES))
                        .as("seed %d: %s", seed, tally)
                        .anyMatch(Binding::binds);
            }
        }
    }
}
