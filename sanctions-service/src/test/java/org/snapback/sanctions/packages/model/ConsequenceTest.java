package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.sanctions.packages.model.MeasureType.ASSET_CONFISCATION;
import static org.snapback.sanctions.packages.model.MeasureType.EXPORT_BAN;

class ConsequenceTest {
    private static final Instant NOW = Instant.parse("2030-09-01T04:30:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Encroachment STRIKE = encroachment(EncroachmentKind.AIR_OR_MISSILE, Gravity.SERIOUS);
    private static final AutomaticRung SECOND =
            new AutomaticRung(2, Set.of(EncroachmentKind.GROUND, EncroachmentKind.AIR_OR_MISSILE), Gravity.SERIOUS);

    @ParameterizedTest
    @CsvSource({
        "AIR_OR_MISSILE, LIMITED, false",
        "AIR_OR_MISSILE, SERIOUS, true",
        "GROUND, GRAVE, true",
        "CYBER, GRAVE, false"
    })
    void a_rung_is_fired_by_its_kinds_from_its_least_gravity_on(EncroachmentKind kind, Gravity gravity, boolean fired) {
        assertThat(climbs(adopted(1, null, SECOND), encroachment(kind, gravity)))
                .isEqualTo(fired);
    }

    @Test
    void what_is_not_known_here_fires_nothing() {
        Encroachment unknown = new Encroachment(Optional.empty(), Optional.of(Gravity.GRAVE));

        assertThat(climbs(adopted(1, null, SECOND), unknown)).isFalse();
        assertThat(climbs(
                        adopted(1, null, SECOND),
                        new Encroachment(Optional.of(EncroachmentKind.GROUND), Optional.empty())))
                .isFalse();
    }

    @Test
    void only_the_rung_above_the_one_that_stands_is_fired() {
        AutomaticRung third = new AutomaticRung(3, SECOND.kinds(), Gravity.LIMITED);

        assertThat(climbs(adopted(1, null, third), STRIKE)).isFalse();
        assertThat(climbs(adopted(2, null, third), STRIKE)).isTrue();
        assertThat(climbs(adopted(2, null, SECOND), STRIKE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PT0S, false", "P6DT23H59M59.999999S, false", "P7D, true", "P8D, true"})
    void none_within_seven_days_of_the_last(Duration ago, boolean fired) {
        assertThat(climbs(adopted(1, NOW.minus(ago), SECOND), STRIKE)).isEqualTo(fired);
    }

    @Test
    void a_confiscation_is_not_automatic_even_if_a_text_said_so() {
        Standing standing = new Standing(
                PackageStage.ADOPTED,
                1,
                List.of(SECOND),
                List.of(
                        part(1, EXPORT_BAN, 1, MeasureStage.IN_FORCE),
                        part(2, ASSET_CONFISCATION, 2, MeasureStage.WAITING)),
                null);

        assertThat(climbs(standing, STRIKE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PackageStage.class)
    void only_an_adopted_package_climbs(PackageStage stage) {
        Standing standing =
                new Standing(stage, 1, List.of(SECOND), List.of(part(1, EXPORT_BAN, 2, MeasureStage.WAITING)), null);

        assertThat(climbs(standing, STRIKE)).isEqualTo(stage == PackageStage.ADOPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, true",
        "SUSPENDED, true",
        "LIFTED, true",
        "EXPIRED, false",
        "RESCINDED, false",
        "PROPOSED, false"
    })
    void suspended_measures_snap_back_in_every_stage_that_allows_it(PackageStage stage, boolean back) {
        Standing standing =
                new Standing(stage, 1, List.of(), List.of(part(1, EXPORT_BAN, 1, MeasureStage.SUSPENDED)), null);

        assertThat(of(standing).back()).isEqualTo(back ? Set.of(Drafts.id(1)) : Set.of());
    }

    @Test
    void a_lifted_measure_snaps_back_until_its_period_ends_and_a_confiscation_never() {
        Standing standing = new Standing(
                PackageStage.LIFTED,
                2,
                List.of(SECOND),
                List.of(
                        lifted(1, EXPORT_BAN, NOW.plusNanos(1_000)),
                        lifted(2, EXPORT_BAN, NOW),
                        lifted(3, ASSET_CONFISCATION, NOW.plusSeconds(60)),
                        part(4, EXPORT_BAN, 1, MeasureStage.IN_FORCE),
                        part(5, EXPORT_BAN, 1, MeasureStage.EXPIRED),
                        part(6, EXPORT_BAN, 3, MeasureStage.WAITING)),
                null);

        assertThat(of(standing)).isEqualTo(new Consequence(Set.of(Drafts.id(1)), false));
    }

    @Test
    void what_is_not_touched_is_nothing() {
        assertThat(of(adopted(1, null)).isNothing()).isTrue();
        assertThat(of(adopted(1, null, SECOND)).isNothing()).isFalse();
    }

    private static Standing adopted(int rung, Instant lastAutomatic, AutomaticRung... automatic) {
        return new Standing(
                PackageStage.ADOPTED,
                rung,
                List.of(automatic),
                List.of(part(1, EXPORT_BAN, 1, MeasureStage.IN_FORCE), part(2, EXPORT_BAN, 2, MeasureStage.WAITING)),
                lastAutomatic);
    }

    private static Standing.Part part(int id, MeasureType type, int rung, MeasureStage stage) {
        return new Standing.Part(Drafts.id(id), type, rung, stage, null);
    }

    private static Standing.Part lifted(int id, MeasureType type, Instant until) {
        return new Standing.Part(Drafts.id(id), type, 1, MeasureStage.LIFTED, until);
    }

    private static Encroachment encroachment(EncroachmentKind kind, Gravity gravity) {
        return new Encroachment(Optional.of(kind), Optional.of(gravity));
    }

    private static boolean climbs(Standing standing, Encroachment encroachment) {
        return Consequence.of(standing, encroachment, NOW, WEEK).climbs();
    }

    private static Consequence of(Standing standing) {
        return Consequence.of(standing, STRIKE, NOW, WEEK);
    }
}
