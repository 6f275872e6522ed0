package org.snapback.guarantor.relief.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.MeasureStage;
import org.snapback.guarantor.packages.model.PackageStage;

import static org.assertj.core.api.Assertions.assertThat;

class ReliefTest {
    private static final Instant NOW = Instant.parse("2032-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);

    @Test
    void what_is_suspended_is_relief_without_end() {
        assertThat(Relief.of(with(null, MeasureStage.SUSPENDED, MeasureStage.IN_FORCE), NOW))
                .extracting(KnownMeasure::stage)
                .containsExactly(MeasureStage.SUSPENDED);
    }

    @Test
    void what_is_lifted_is_relief_until_its_snapback_period_ends() {
        KnownPackage lifted = with(LATER, MeasureStage.LIFTED);

        assertThat(Relief.of(lifted, NOW)).hasSize(1);
        assertThat(Relief.of(lifted, LATER)).isEmpty();
        assertThat(Relief.of(with(null, MeasureStage.LIFTED), NOW)).isEmpty();
    }

    @Test
    void what_waits_or_has_expired_is_no_relief() {
        assertThat(Relief.of(with(LATER, MeasureStage.WAITING, MeasureStage.EXPIRED, MeasureStage.IN_FORCE), NOW))
                .isEmpty();
    }

    @Test
    void a_suspension_rests_on_the_conditions_of_its_text() {
        KnownPackage suspended = with(null, MeasureStage.SUSPENDED);

        assertThat(Relief.restsOn(suspended, "AGGRESSION_CEASED", NOW)).isTrue();
        assertThat(Relief.restsOn(suspended, "DAMAGE_COMPENSATED", NOW)).isFalse();
    }

    @Test
    void a_lifting_rests_on_all_conditions() {
        assertThat(Relief.restsOn(with(LATER, MeasureStage.LIFTED), "DAMAGE_COMPENSATED", NOW))
                .isTrue();
        assertThat(Relief.restsOn(with(LATER, MeasureStage.LIFTED), "DAMAGE_COMPENSATED", LATER))
                .isFalse();
    }

    private static KnownPackage with(Instant snapbackUntil, MeasureStage... stages) {
        List<KnownMeasure> measures = List.of(stages).stream()
                .map(stage -> new KnownMeasure(UUID.randomUUID(), "EXPORT_BAN", 1, "Chips", 0, stage, NOW, null))
                .toList();
        return new KnownPackage(
                UUID.randomUUID(),
                false,
                PackageStage.ADOPTED,
                "A package",
                List.of("PL"),
                "UNANIMITY",
                "0".repeat(64),
                1,
                List.of(),
                Set.of("AGGRESSION_CEASED"),
                false,
                Map.of(),
                null,
                snapbackUntil,
                measures);
    }
}
