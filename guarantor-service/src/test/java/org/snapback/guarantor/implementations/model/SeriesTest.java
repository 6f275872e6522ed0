package org.snapback.guarantor.implementations.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A series says at each moment what a count of all changes until then says. */
class SeriesTest {
    private static final long SEED = 20_260_305;
    private static final Instant START = Instant.parse("2026-03-03T16:00:00Z");

    @Test
    void every_point_is_the_sum_of_all_changes_until_then() {
        for (int life = 0; life < 300; life++) {
            Random random = new Random(SEED + life);
            List<Series.Change> changes = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                changes.add(new Series.Change(
                        START.plusSeconds(random.nextInt(50)),
                        Stage.values()[random.nextInt(Stage.values().length)],
                        random.nextInt(7) - 3L));
            }
            List<Instant> moments = new ArrayList<>();
            for (int second = random.nextInt(5); second < 55; second += 1 + random.nextInt(9)) {
                moments.add(START.plusSeconds(second));
            }

            List<Series.Point> points = Series.at(changes, moments);

            assertThat(points).extracting(Series.Point::on).containsExactlyElementsOf(moments);
            assertThat(points)
                    .as("seed %d", SEED + life)
                    .allSatisfy(point -> assertThat(point.counts()).isEqualTo(naive(changes, point.on())));
        }
    }

    @Test
    void whoever_is_not_bound_does_not_count_as_bound() {
        Counts counts =
                Counts.NONE.plus(Stage.NOT_BOUND, 2).plus(Stage.IN_FORCE, 3).plus(Stage.REFUSED, 1);

        assertThat(counts).isEqualTo(new Counts(4, 3, 0, 0, 0, 1, 2));
    }

    private static Counts naive(List<Series.Change> changes, Instant moment) {
        long[] many = new long[Stage.values().length];
        for (Series.Change change : changes) {
            if (!change.at().isAfter(moment)) {
                many[change.stage().ordinal()] += change.many();
            }
        }
        return new Counts(
                many[0] + many[1] + many[2] + many[3] + many[5], many[2], many[3], many[1], many[0], many[5], many[4]);
    }
}
