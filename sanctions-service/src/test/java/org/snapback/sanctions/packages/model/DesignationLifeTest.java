package org.snapback.sanctions.packages.model;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to its package, a designation follows it, and only along the table. */
class DesignationLifeTest {
    private static final int STEPS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void it_is_listed_exactly_while_it_binds_and_what_is_void_stays_so(long seed) {
        Random random = new Random(seed);
        DesignationStage stage = DesignationStage.PROPOSED;
        boolean wasVoid = false;
        for (int step = 1; step <= STEPS; step++) {
            // Rarely void, as nothing comes after it.
            Hold hold = random.nextInt(STEPS) == 0 ? Hold.VOID : Hold.values()[random.nextInt(3)];
            boolean respelt = random.nextBoolean();
            DesignationStage was = stage;
            stage = DesignationLife.called(was, hold, respelt)
                    .map(act -> DesignationLife.TRANSITIONS.after(was, act).orElseThrow())
                    .orElse(was);
            wasVoid |= hold == Hold.VOID || was == DesignationStage.PROPOSED && hold == Hold.ENDED;
            assertThat(stage == DesignationStage.LISTED || stage == DesignationStage.AMENDED)
                    .as("seed %d, step %d: %s under %s", seed, step, was, hold)
                    .isEqualTo(hold == Hold.BINDS && !wasVoid);
            assertThat(stage == DesignationStage.ANNULLED)
                    .as("seed %d, step %d: %s under %s", seed, step, was, hold)
                    .isEqualTo(wasVoid);
            assertThat(DesignationLife.called(stage, hold, false))
                    .as("seed %d, step %d: %s follows once", seed, step, stage)
                    .isEmpty();
        }
    }

    @Test
    void other_words_amend_what_is_listed() {
        assertThat(DesignationLife.called(DesignationStage.LISTED, Hold.BINDS, true))
                .contains(DesignationAct.AMEND);
        assertThat(DesignationLife.called(DesignationStage.PROPOSED, Hold.WAITS, true))
                .contains(DesignationAct.AMEND);
        assertThat(DesignationLife.called(DesignationStage.DELISTED, Hold.ENDED, true))
                .isEmpty();
    }
}
