package org.snapback.guarantor.commitments.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a batch hides, and that there is no way round it; a failure names the seed of its case. */
class BatchTest {
    private static final int CASES = 5_000;

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "100, 100, 100, true",
        "100, 100, 20, true",
        "100, 100, 19, false",
        "101, 100, 20, false",
        "101, 100, 21, true",
        "1000, 1, 1, false",
        "9007199254740989, 1, 1, false",
        "9007199254740991, 9007199254740991, 9007199254740991, false"
    })
    void three_hide_each_other_unless_one_dominates(long first, long second, long third, boolean hidden) {
        assertThat(Batch.hides(List.of(of("CA", first), of("DE", second), of("PL", third))))
                .isEqualTo(hidden);
    }

    @Test
    void two_guarantors_never_hide_each_other_however_many_commitments_they_have() {
        assertThat(Batch.hides(List.of(of("CA", 100), of("CA", 100), of("PL", 100), of("PL", 100))))
                .isFalse();
    }

    @Test
    void every_batch_hides_its_guarantors_and_no_commitment_is_in_two() {
        int batches = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var history = Histories.any(new Random(seed));

            var made = Batch.until(Histories.day(1_000), history);

            batches += made.size();
            assertThat(made).as("seed %d", seed).allSatisfy(batch -> {
                assertThat(Batch.hides(batch.members())).isTrue();
                assertThat(batch.members())
                        .allMatch(member -> member.pillar() == batch.pillar()
                                && member.unit().equals(batch.unit()));
            });
            assertThat(made.stream().flatMap(batch -> batch.members().stream()).map(Contribution::commitment))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
        }
        assertThat(batches).as("cases that say something").isGreaterThan(CASES);
    }

    @Test
    void later_moments_only_add_batches() {
        for (long seed = 0; seed < CASES; seed++) {
            var history = Histories.any(new Random(seed));
            var before = List.<Batch>of();
            for (var moment : Histories.moments()) {
                var made = Batch.until(moment, history);
                assertThat(new HashSet<>(made))
                        .as("seed %d at %s", seed, moment)
                        .containsAll(before);
                before = made;
            }
        }
    }

    @Test
    void the_order_in_which_the_history_is_read_never_matters() {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var history = Histories.any(random);
            var shuffled = new ArrayList<>(history);
            java.util.Collections.shuffle(shuffled, random);

            assertThat(Batch.until(Histories.day(60), shuffled))
                    .as("seed %d", seed)
                    .isEqualTo(Batch.until(Histories.day(60), history));
        }
    }

    private static Contribution of(String guarantor, long value) {
        return new Contribution(
                UUID.randomUUID(),
                Pillar.INTELLIGENCE,
                Unit.currency("EUR"),
                guarantor,
                value,
                Histories.START,
                Optional.empty());
    }
}
