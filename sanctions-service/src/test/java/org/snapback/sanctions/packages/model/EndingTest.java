package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What ends with a confirmation: what rests on it alone. Moments are days. */
class EndingTest {
    private static final Instant START = Instant.parse("2030-09-01T00:00:00Z");
    private static final Encroachment GRAVE = strike(Gravity.GRAVE);
    private static final Encroachment LIMITED = strike(Gravity.LIMITED);
    private static final AutomaticRung SECOND =
            new AutomaticRung(2, Set.of(EncroachmentKind.AIR_OR_MISSILE), Gravity.SERIOUS);
    private static final AutomaticRung THIRD =
            new AutomaticRung(3, Set.of(EncroachmentKind.AIR_OR_MISSILE), Gravity.LIMITED);

    @Test
    void a_rung_that_nothing_holds_waits_again() {
        assertThat(Ending.of(fired(Map.of(2, 1)))).isEqualTo(new Ending(1, Set.of(), false));
    }

    @Test
    void a_rung_stays_while_the_confirmation_that_fired_it_stands() {
        assertThat(Ending.of(fired(Map.of(2, 1), ground(1, GRAVE))).rung()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "5, 2"})
    void a_confirmation_holds_a_rung_that_it_would_fire_if_it_came_when_the_rung_stood(int day, int rung) {
        assertThat(Ending.of(fired(Map.of(2, 1), ground(day, GRAVE))).rung()).isEqualTo(rung);
    }

    @Test
    void a_confirmation_that_would_not_fire_the_rung_does_not_hold_it() {
        assertThat(Ending.of(fired(Map.of(2, 1), ground(5, LIMITED))).rung()).isEqualTo(1);
        assertThat(Ending.of(fired(Map.of(2, 1), relief(5))).rung()).isEqualTo(1);
    }

    @Test
    void rungs_stand_on_each_other_so_what_is_above_one_that_waits_waits_too() {
        assertThat(Ending.of(fired(Map.of(2, 1, 3, 9), ground(9, LIMITED))).rung())
                .isEqualTo(1);
        assertThat(Ending.of(fired(Map.of(2, 1, 3, 9), ground(9, GRAVE))).rung())
                .isEqualTo(3);
        assertThat(Ending.of(fired(Map.of(2, 1, 3, 9), ground(1, GRAVE))).rung())
                .isEqualTo(2);
    }

    @Test
    void what_a_ballot_has_decided_stays_and_what_is_below_it() {
        Footing decided = footing(PackageStage.ADOPTED, 3, 3, day(4), Map.of(2, day(1)), null, List.of());

        assertThat(Ending.of(decided).isNothing(3)).isTrue();
    }

    @Test
    void a_measure_that_snapped_back_returns_alone_where_the_package_was_not_eased_as_a_whole() {
        Footing footing = footing(PackageStage.ADOPTED, 1, 1, null, Map.of(), null, List.of(back(1, 1, null)));

        assertThat(Ending.of(footing)).isEqualTo(new Ending(1, Set.of(Drafts.id(1)), false));
    }

    @Test
    void a_package_returns_with_all_its_measures() {
        Footing footing = footing(
                PackageStage.ADOPTED, 1, 1, null, Map.of(), day(1), List.of(back(1, 1, null), back(2, 1, null)));

        assertThat(Ending.of(footing)).isEqualTo(new Ending(1, Set.of(Drafts.id(1), Drafts.id(2)), true));
    }

    @Test
    void any_later_ground_holds_what_snapped_back_a_lifted_measure_only_within_its_period() {
        List<Footing.Back> back = List.of(back(1, 1, null), back(2, 1, day(5)), back(3, 1, day(6)));
        for (Footing.Ground ground : List.of(ground(5, LIMITED), relief(5))) {
            Ending ending = Ending.of(footing(PackageStage.ADOPTED, 1, 1, null, Map.of(), day(1), back, ground));

            assertThat(ending).isEqualTo(new Ending(1, Set.of(Drafts.id(2)), false));
        }
        assertThat(Ending.of(footing(PackageStage.ADOPTED, 1, 1, null, Map.of(), day(1), back, ground(0, GRAVE)))
                        .back())
                .hasSize(3);
    }

    @Test
    void a_rung_that_a_ballot_agreed_to_after_the_snapback_keeps_it() {
        List<Footing.Back> back = List.of(back(1, 2, null));

        assertThat(Ending.of(footing(PackageStage.ADOPTED, 2, 2, day(3), Map.of(), day(2), back))
                        .isNothing(2))
                .isTrue();
        assertThat(Ending.of(footing(PackageStage.ADOPTED, 2, 2, day(1), Map.of(), day(2), back))
                        .back())
                .hasSize(1);
    }

    @Test
    void a_measure_on_a_rung_that_waits_again_does_not_return_to_its_easing() {
        Footing.Back above = new Footing.Back(Drafts.id(2), 2, day(3), null);
        Footing footing =
                footing(PackageStage.ADOPTED, 2, 1, null, Map.of(2, day(1)), day(3), List.of(back(1, 3, null), above));

        assertThat(Ending.of(footing)).isEqualTo(new Ending(1, Set.of(Drafts.id(1)), true));
    }

    @ParameterizedTest
    @EnumSource(
            value = PackageStage.class,
            names = {"ADOPTED", "SUSPENDED", "LIFTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_has_ended_or_never_stood_is_left_alone(PackageStage stage) {
        Footing footing = footing(stage, 2, 1, null, Map.of(2, day(1)), null, List.of(back(1, 1, null)));

        assertThat(Ending.of(footing).isNothing(2)).isTrue();
    }

    @Test
    void another_ground_never_makes_more_end_and_no_rung_ever_rises() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Footing some = random(random);
            List<Footing.Ground> more = new ArrayList<>(some.grounds());
            more.add(ground(random.nextInt(12), random.nextBoolean() ? GRAVE : LIMITED));

            Ending before = Ending.of(some);
            Ending after = Ending.of(with(some, more));

            assertThat(after.rung()).as("seed %d", seed).isBetween(before.rung(), some.rung());
            if (after.rung() == before.rung()) {
                assertThat(before.back()).as("seed %d", seed).containsAll(after.back());
            }
            assertThat(before.rung()).as("seed %d", seed).isGreaterThanOrEqualTo(some.decided());
        }
    }

    private static Footing random(Random random) {
        int decided = 1 + random.nextInt(2);
        Map<Integer, Instant> fired = new HashMap<>();
        int rung = decided;
        for (int at = random.nextInt(4); rung < 3 && random.nextBoolean(); at += 1 + random.nextInt(4)) {
            fired.put(++rung, day(at));
        }
        List<Footing.Back> back = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(4); i++) {
            back.add(new Footing.Back(
                    Drafts.id(i),
                    1 + random.nextInt(rung),
                    day(random.nextInt(6)),
                    random.nextBoolean() ? null : day(random.nextInt(12))));
        }
        List<Footing.Ground> grounds = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            grounds.add(ground(random.nextInt(12), random.nextBoolean() ? GRAVE : LIMITED));
        }
        return new Footing(
                PackageStage.ADOPTED,
                rung,
                decided,
                decided == 1 ? null : day(random.nextInt(6)),
                fired,
                List.of(SECOND, THIRD),
                random.nextBoolean() ? null : day(random.nextInt(6)),
                back,
                grounds);
    }

    private static Footing with(Footing some, List<Footing.Ground> grounds) {
        return new Footing(
                some.stage(),
                some.rung(),
                some.decided(),
                some.lastEscalated(),
                some.fired(),
                some.automatic(),
                some.backAsWhole(),
                some.back(),
                grounds);
    }

    private static Footing fired(Map<Integer, Integer> days, Footing.Ground... grounds) {
        Map<Integer, Instant> fired = new HashMap<>();
        days.forEach((rung, at) -> fired.put(rung, day(at)));
        return footing(PackageStage.ADOPTED, 1 + days.size(), 1, null, fired, null, List.of(), grounds);
    }

    private static Footing footing(
            PackageStage stage,
            int rung,
            int decided,
            Instant lastEscalated,
            Map<Integer, Instant> fired,
            Instant backAsWhole,
            List<Footing.Back> back,
            Footing.Ground... grounds) {
        return new Footing(
                stage,
                rung,
                decided,
                lastEscalated,
                fired,
                List.of(SECOND, THIRD),
                backAsWhole,
                back,
                List.of(grounds));
    }

    private static Footing.Back back(int id, int since, Instant until) {
        return new Footing.Back(Drafts.id(id), 1, day(since), until);
    }

    private static Footing.Ground ground(int at, Encroachment encroachment) {
        return new Footing.Ground(day(at), Optional.of(encroachment));
    }

    private static Footing.Ground relief(int at) {
        return new Footing.Ground(day(at), Optional.empty());
    }

    private static Encroachment strike(Gravity gravity) {
        return new Encroachment(Optional.of(EncroachmentKind.AIR_OR_MISSILE), Optional.of(gravity));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
