package org.snapback.guarantor.compensation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of an award, under any sequence of entries and reversals. */
class AwardLawsTest {
    private static final int ATTEMPTS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void its_sums_are_those_of_a_naive_replay(long seed) {
        Random random = new Random(seed);
        Award award = Award.NONE;
        for (int i = 0; i < ATTEMPTS; i++) {
            Entry attempt = attempt(random, award);
            award = award.forbids(attempt).isPresent() ? award : award.with(attempt);

            assertThat(List.of(award.claimed(), award.awarded(), award.paid()))
                    .as("seed %d, attempt %d: %s", seed, i, award.entries())
                    .isEqualTo(List.of(
                            replay(award, EntryType.CLAIM),
                            replay(award, EntryType.AWARD),
                            replay(award, EntryType.PAYMENT)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_stands_never_rests_on_what_is_reversed(long seed) {
        Random random = new Random(seed);
        Award award = Award.NONE;
        for (int i = 0; i < ATTEMPTS; i++) {
            Entry attempt = attempt(random, award);
            award = award.forbids(attempt).isPresent() ? award : award.with(attempt);

            boolean claimed = award.claimed() > 0;
            boolean awarded = award.awarded() > 0;
            boolean paid = award.paid() > 0;
            assertThat((!paid || awarded) && (!awarded || claimed))
                    .as("seed %d, attempt %d: %s", seed, i, award.entries())
                    .isTrue();
            Stage stage = !claimed
                    ? Stage.REVERSED
                    : !awarded ? Stage.CLAIMED : award.paid() < award.awarded() ? Stage.AWARDED : Stage.PAID;
            assertThat(award.stage()).as("seed %d, attempt %d", seed, i).isEqualTo(stage);
            assertThat(award.missing() == 0 && awarded)
                    .as("seed %d, attempt %d", seed, i)
                    .isEqualTo(stage == Stage.PAID);
        }
    }

    private static Entry attempt(Random random, Award award) {
        EntryType type = EntryType.values()[random.nextInt(EntryType.values().length)];
        List<Entry> before = award.entries();
        UUID reverses = type != EntryType.REVERSAL
                ? null
                : before.isEmpty() || random.nextInt(10) == 0
                        ? new UUID(random.nextLong(), random.nextLong())
                        : before.get(random.nextInt(before.size())).id();
        return new Entry(new UUID(random.nextLong(), random.nextLong()), type, reverses, 1 + random.nextInt(100));
    }

    /** Walks the entries and takes back what a reversal names. */
    private static long replay(Award award, EntryType type) {
        List<Entry> standing = new ArrayList<>();
        for (Entry entry : award.entries()) {
            if (entry.type() == EntryType.REVERSAL) {
                assertThat(standing.removeIf(other -> other.id().equals(entry.reverses())))
                        .isTrue();
            } else {
                standing.add(entry);
            }
        }
        long sum = 0;
        for (Entry entry : standing) {
            sum += entry.type() == type ? entry.euroAmount() : 0;
        }
        return sum;
    }
}
