package org.snapback.guarantor.agreements.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws that hold whatever is tried with an agreement, and whenever; a failure names the seed of its case. */
class AgreementLawsTest {
    private static final int CASES = 1_000;
    private static final int TRIES = 40;

    /** What was tried, and the agreement at each step. */
    private static final class Walk {
        private final Random random;
        private final List<Agreement> steps = new ArrayList<>();
        private Agreement agreement;
        private Instant now = Treaty.BEGIN;

        Walk(long seed) {
            random = new Random(seed);
            agreement =
                    Treaty.negotiating(Treaty.terms(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
            steps.add(agreement);
        }

        void step() {
            now = now.plus(Duration.ofDays(random.nextInt(500)));
            Instant at = now.minus(Duration.ofDays(random.nextInt(100) - 5L));
            for (var coming = agreement.comeDue(now); coming.isPresent(); coming = agreement.comeDue(now)) {
                agreement = coming.get().agreement();
                steps.add(agreement);
            }
            Acting acting = switch (random.nextInt(7)) {
                case 0 -> agreement.sign("Kyiv", at, now);
                case 1 -> agreement.ratify(at, now);
                case 2 -> agreement.applyProvisionally(at, now);
                case 3 -> agreement.enterIntoForce(at, now);
                case 4 -> random.nextInt(5) == 0 ? agreement.notifyTermination(at, now) : agreement.ratify(at, now);
                case 5 -> agreement.renew(1 + random.nextInt(10), now);
                default -> agreement.edit(agreement.terms());
            };
            if (acting instanceof Acting.Done done) {
                agreement = done.agreement();
                steps.add(agreement);
            }
        }
    }

    private static Walk walk(long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < TRIES; i++) {
            walk.step();
        }
        return walk;
    }

    @Test
    void every_step_is_one_of_the_table_and_every_stage_is_reached() {
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        for (long seed = 0; seed < CASES; seed++) {
            Walk walk = walk(seed);
            for (int i = 1; i < walk.steps.size(); i++) {
                Stage from = walk.steps.get(i - 1).stage();
                Stage to = walk.steps.get(i).stage();
                reached.add(to);
                boolean announced = from == to && from == Stage.IN_FORCE;
                assertThat(announced
                                || Transitions.TABLE.stream().anyMatch(row -> row.from() == from && row.to() == to))
                        .as("seed %d: %s to %s", seed, from, to)
                        .isTrue();
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void moments_are_in_the_order_of_the_acts() {
        for (long seed = 0; seed < CASES; seed++) {
            Walk walk = walk(seed);
            for (int i = 1; i < walk.steps.size(); i++) {
                Instant before = walk.steps.get(i - 1).course().latest().orElse(Instant.MIN);
                Instant after = walk.steps.get(i).course().latest().orElse(Instant.MIN);
                assertThat(after).as("seed %d, step %d", seed, i).isAfterOrEqualTo(before);
            }
        }
    }

    @Test
    void what_binds_was_signed_and_ratified_as_it_demands_or_is_applied_provisionally_as_it_foresees() {
        for (long seed = 0; seed < CASES; seed++) {
            for (Agreement agreement : walk(seed).steps) {
                if (agreement.stage().binds()) {
                    Course course = agreement.course();
                    assertThat(course.moment(Act.SIGN)).as("seed %d", seed).isPresent();
                    assertThat(course.moment(Act.APPLY_PROVISIONALLY).isPresent()
                                            && agreement.terms().provisionalApplication()
                                    || !agreement.ratificationOutstanding())
                            .as("seed %d: %s", seed, agreement)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void looking_more_often_changes_nothing() {
        for (long seed = 0; seed < CASES; seed++) {
            Walk walk = walk(seed);
            Instant far = walk.now.plus(Duration.ofDays(20_000));

            Agreement once = walk.agreement.settled(far);
            Agreement often = walk.agreement;
            for (Instant day = walk.now; day.isBefore(far); day = day.plus(Duration.ofDays(311))) {
                often = often.settled(day);
            }

            assertThat(often.settled(far)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void it_binds_exactly_until_it_says() {
        int said = 0;
        for (long seed = 0; seed < CASES; seed++) {
            for (Agreement agreement : walk(seed).steps) {
                if (agreement.boundUntil().isPresent()) {
                    said++;
                    Instant until = agreement.boundUntil().get();
                    assertThat(agreement.settled(until.minusNanos(1000)).stage().binds())
                            .as("seed %d: %s", seed, agreement)
                            .isTrue();
                    assertThat(agreement.settled(until).stage().over())
                            .as("seed %d: %s", seed, agreement)
                            .isTrue();
                }
            }
        }
        assertThat(said).as("cases that say something").isGreaterThan(CASES / 5);
    }

    @Test
    void nothing_is_done_to_what_is_over() {
        for (long seed = 0; seed < CASES; seed++) {
            List<Agreement> steps = walk(seed).steps;
            for (int i = 0; i < steps.size() - 1; i++) {
                assertThat(steps.get(i).stage().over())
                        .as("seed %d, step %d", seed, i)
                        .isFalse();
            }
        }
    }
}
