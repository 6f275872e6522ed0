package org.snapback.guarantor.roster;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the shipped roster must be, checked against what everybody can know of these states. */
class RosterFileTest {
    private final List<RosterEntry> roster = RosterFile.read();

    @Test
    void every_entry_obeys_the_rules_that_bind_the_secretariat() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(roster)
                    .allSatisfy(entry -> assertThat(validator.validate(entry)).isEmpty());
        }
    }

    @Test
    void no_guarantor_is_there_twice() {
        assertThat(roster).extracting(RosterEntry::code).doesNotHaveDuplicates();
        assertThat(roster).extracting(RosterEntry::name).doesNotHaveDuplicates();
    }

    @Test
    void the_states_that_the_compact_names_are_core() {
        assertThat(states(Circle.CORE))
                .contains("US", "GB", "CA", "PL", "IT", "DE", "FR", "AU", "TR")
                .contains("DK", "FI", "IS", "NO", "SE")
                .contains("EE", "LV", "LT")
                .contains("CZ", "HU", "RO", "SI", "SK")
                .hasSize(22);
        assertThat(states(Circle.BROADER)).hasSize(22);
    }

    @Test
    void the_alliances_and_unions_are_whole() {
        assertThat(members(Membership.NATO)).hasSize(32);
        assertThat(members(Membership.EU)).hasSize(27);
        assertThat(members(Membership.G7)).containsExactlyInAnyOrder("CA", "DE", "FR", "GB", "IT", "JP", "US");
    }

    @Test
    void the_population_of_the_union_is_that_of_its_members() {
        long members = roster.stream()
                .filter(entry -> entry.memberships().contains(Membership.EU))
                .mapToLong(RosterEntry::population)
                .sum();
        var union = roster.stream()
                .filter(entry -> entry.kind() == GuarantorKind.ORGANISATION)
                .toList();

        assertThat(union).extracting(RosterEntry::code).containsExactly("EU");
        // Each figure is rounded to hundreds.
        assertThat(union.getFirst().population()).isCloseTo(members, within(28 * 50L));
    }

    private Set<String> states(Circle circle) {
        return roster.stream()
                .filter(entry -> entry.kind() == GuarantorKind.STATE && entry.circle() == circle)
                .map(RosterEntry::code)
                .collect(toSet());
    }

    private Set<String> members(Membership membership) {
        return roster.stream()
                .filter(entry -> entry.memberships().contains(membership))
                .map(RosterEntry::code)
                .collect(toSet());
    }
}
