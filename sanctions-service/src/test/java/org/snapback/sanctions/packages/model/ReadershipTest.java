package org.snapback.sanctions.packages.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snapback.runtime.identity.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.sanctions.packages.model.Sight.NOTHING;
import static org.snapback.sanctions.packages.model.Sight.PUBLIC;
import static org.snapback.sanctions.packages.model.Sight.WHOLE;

class ReadershipTest {
    private static final Set<PackageStage> ONCE_ADOPTED = EnumSet.of(
            PackageStage.ADOPTED,
            PackageStage.SUSPENDED,
            PackageStage.LIFTED,
            PackageStage.EXPIRED,
            PackageStage.RESCINDED);

    /** Who sees what: of a draft, of a proposal, of an adopted package. PL and LT are its circle; PL and DE decide. */
    @ParameterizedTest
    @CsvSource({
        "DELEGATE,    PL, WHOLE,   WHOLE,   WHOLE",
        "MINISTRY,    PL, WHOLE,   WHOLE,   WHOLE",
        "DELEGATE,    LT, WHOLE,   WHOLE,   WHOLE",
        "DELEGATE,    DE, NOTHING, WHOLE,   WHOLE",
        "MINISTRY,    DE, NOTHING, WHOLE,   WHOLE",
        "DELEGATE,    CZ, NOTHING, NOTHING, PUBLIC",
        "MINISTRY,    CZ, NOTHING, NOTHING, PUBLIC",
        "BENEFICIARY, UA, NOTHING, WHOLE,   WHOLE",
        "MINISTRY,    UA, NOTHING, WHOLE,   WHOLE",
        "SECRETARIAT, ,   NOTHING, WHOLE,   WHOLE",
        "AUDITOR,     ,   NOTHING, WHOLE,   WHOLE",
        "PARTNER,     ,   NOTHING, NOTHING, PUBLIC",
        "PARTNER,     PL, NOTHING, NOTHING, PUBLIC",
        "PARTNER,     UA, NOTHING, NOTHING, PUBLIC",
        "OPERATOR,    DE, NOTHING, NOTHING, PUBLIC",
        "DELEGATE,    ,   NOTHING, NOTHING, PUBLIC"
    })
    void each_sees_what_the_design_says(Role role, String state, Sight draft, Sight proposal, Sight adopted) {
        Reader reader = new Reader(Set.of(role), Optional.ofNullable(state));

        assertThat(of(PackageStage.DRAFT, false).sightOf(reader)).isEqualTo(draft);
        assertThat(of(PackageStage.PROPOSED, true).sightOf(reader)).isEqualTo(proposal);
        assertThat(of(PackageStage.ADOPTED, true).sightOf(reader)).isEqualTo(adopted);
    }

    @ParameterizedTest
    @EnumSource(PackageStage.class)
    void what_was_never_adopted_is_never_public(PackageStage stage) {
        Reader anyone = new Reader(Set.of(Role.PARTNER), Optional.empty());

        assertThat(of(stage, stage != PackageStage.DRAFT).sightOf(anyone))
                .isEqualTo(ONCE_ADOPTED.contains(stage) ? PUBLIC : NOTHING);
    }

    @ParameterizedTest
    @EnumSource(PackageStage.class)
    void an_exercise_is_never_public_and_those_who_take_part_see_it(PackageStage stage) {
        Readership exercise = new Readership(stage, true, true, Set.of("PL"), Set.of("DE"));

        assertThat(exercise.sightOf(new Reader(Set.of(Role.PARTNER), Optional.empty())))
                .isEqualTo(NOTHING);
        assertThat(exercise.sightOf(new Reader(Set.of(Role.DELEGATE), Optional.of("CZ"))))
                .isEqualTo(NOTHING);
        assertThat(exercise.sightOf(new Reader(Set.of(Role.MINISTRY), Optional.of("DE"))))
                .isEqualTo(WHOLE);
    }

    @Test
    void a_draft_that_is_withdrawn_stays_with_its_circle() {
        Readership withdrawn = new Readership(PackageStage.WITHDRAWN, false, false, Set.of("PL"), Set.of());

        assertThat(withdrawn.sightOf(new Reader(Set.of(Role.DELEGATE), Optional.of("PL"))))
                .isEqualTo(WHOLE);
        assertThat(withdrawn.sightOf(new Reader(Set.of(Role.AUDITOR), Optional.empty())))
                .isEqualTo(NOTHING);
    }

    @Test
    void the_public_sees_no_waiting_rung_and_no_name_before_its_measure_is_in_force() {
        assertThat(PUBLIC.ofMeasure(1, 1)).isTrue();
        assertThat(PUBLIC.ofMeasure(2, 1)).isFalse();
        assertThat(PUBLIC.ofNames(1, 1, MeasureStage.IN_FORCE)).isTrue();
        assertThat(PUBLIC.ofNames(1, 1, MeasureStage.WAITING)).isFalse();
        assertThat(PUBLIC.ofNames(2, 1, MeasureStage.WAITING)).isFalse();
        assertThat(WHOLE.ofNames(2, 1, MeasureStage.WAITING)).isTrue();
        assertThat(NOTHING.ofNames(1, 1, MeasureStage.IN_FORCE)).isFalse();
    }

    private static Readership of(PackageStage stage, boolean proposed) {
        return new Readership(stage, false, proposed, Set.of("PL", "LT"), proposed ? Set.of("PL", "DE") : Set.of());
    }
}
