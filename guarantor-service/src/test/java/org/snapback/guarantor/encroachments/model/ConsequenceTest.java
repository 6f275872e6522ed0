package org.snapback.guarantor.encroachments.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snapback.guarantor.packages.model.AutomaticTerms;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.MeasureStage;
import org.snapback.guarantor.packages.model.PackageStage;

import static org.assertj.core.api.Assertions.assertThat;

class ConsequenceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T21:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({
        "AIR_OR_MISSILE, GRAVE,   true",
        "AIR_OR_MISSILE, SERIOUS, true",
        "AIR_OR_MISSILE, LIMITED, false",
        "MARITIME,       GRAVE,   false"
    })
    void what_is_grave_enough_and_of_its_kind_fires_the_next_rung(
            EncroachmentKind kind, Gravity gravity, boolean fires) {
        var consequence = Consequence.of(known(PackageStage.ADOPTED, 1, null, "EXPORT_BAN"), kind, gravity, NOW, WEEK);

        assertThat(consequence.rung()).isEqualTo(fires ? Optional.of(2) : Optional.empty());
    }

    @Test
    void only_the_next_rung_comes_into_force() {
        assertThat(of(known(PackageStage.ADOPTED, 2, null, "EXPORT_BAN")).isNothing())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"604799, false", "604800, true"})
    void none_comes_within_7_days_of_the_last_automatic_one(long secondsAgo, boolean climbs) {
        var known = known(PackageStage.ADOPTED, 1, NOW.minusSeconds(secondsAgo), "EXPORT_BAN");

        assertThat(of(known).rung().isPresent()).isEqualTo(climbs);
    }

    @Test
    void what_is_irreversible_is_never_automatic() {
        assertThat(of(known(PackageStage.ADOPTED, 1, null, "ASSET_CONFISCATION"))
                        .isNothing())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_eased_snaps_back_where_the_package_stands(PackageStage stage) {
        var consequence = of(eased(stage, MeasureStage.SUSPENDED, null));

        assertThat(consequence.back()).isEqualTo(stage.stands() ? List.of(FIRST) : List.of());
        assertThat(consequence.rung()).isEqualTo(stage == PackageStage.ADOPTED ? Optional.of(2) : Optional.empty());
    }

    @Test
    void what_is_lifted_snaps_back_within_its_period_and_what_is_suspended_always() {
        Instant over = NOW;

        assertThat(of(eased(PackageStage.LIFTED, MeasureStage.LIFTED, over.plusSeconds(1)))
                        .back())
                .containsExactly(FIRST);
        assertThat(of(eased(PackageStage.LIFTED, MeasureStage.LIFTED, over)).back())
                .isEmpty();
        assertThat(of(eased(PackageStage.SUSPENDED, MeasureStage.SUSPENDED, over))
                        .back())
                .containsExactly(FIRST);
    }

    private static Consequence of(KnownPackage known) {
        return Consequence.of(known, EncroachmentKind.AIR_OR_MISSILE, Gravity.GRAVE, NOW, WEEK);
    }

    private static KnownPackage known(PackageStage stage, int rung, Instant lastAutomaticAt, String next) {
        return known(stage, rung, lastAutomaticAt, null, MeasureStage.IN_FORCE, next);
    }

    private static KnownPackage eased(PackageStage stage, MeasureStage measure, Instant snapbackUntil) {
        return known(stage, 1, null, snapbackUntil, measure, "EXPORT_BAN");
    }

    private static KnownPackage known(
            PackageStage stage,
            int rung,
            Instant lastAutomaticAt,
            Instant snapbackUntil,
            MeasureStage first,
            String next) {
        return new KnownPackage(
                new UUID(0, 9),
                false,
                stage,
                "A package",
                List.of(),
                "UNANIMITY",
                "d".repeat(64),
                rung,
                List.of(new AutomaticTerms(2, Set.of("AIR_OR_MISSILE"), "SERIOUS")),
                Set.of(),
                false,
                Map.of(),
                lastAutomaticAt,
                snapbackUntil,
                List.of(
                        new KnownMeasure(FIRST, "IMPORT_BAN", 1, "All", 0, first, null, null),
                        new KnownMeasure(SECOND, next, 2, "All", 0, MeasureStage.WAITING, null, null)));
    }
}
