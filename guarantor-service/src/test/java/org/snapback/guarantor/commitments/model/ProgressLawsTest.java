package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws that hold for whatever is reported and judged; a failure names the seed of its case. */
class ProgressLawsTest {
    private static final int CASES = 5_000;
    private static final Unit EUR = Unit.currency("EUR");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    /** One report and what Ukraine says to it: nothing, yes or no. */
    private record Step(UUID id, long delivered, int judgement, boolean replacing) {}

    @Test
    void confirmed_delivered_and_promised_never_go_out_of_order() {
        long most = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            Progress progress = empty(random.nextLong(1, 1_000));
            for (Step step : steps(random, 20, 400)) {
                progress = take(progress, step);
                assertThat(progress.confirmed())
                        .as("seed %d: %s", seed, progress)
                        .isBetween(0L, progress.delivered());
                assertThat(progress.delivered())
                        .as("seed %d: %s", seed, progress)
                        .isLessThanOrEqualTo(progress.milestone().howMuch().value());
                most = Math.max(most, progress.confirmed());
            }
        }
        assertThat(most).as("cases that say something").isGreaterThan(500);
    }

    @Test
    void the_order_of_reports_never_matters_where_all_of_them_fit() {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            List<Step> steps = steps(random, 10, 50).stream()
                    .map(step -> new Step(step.id(), step.delivered(), step.judgement(), false))
                    .toList();
            List<Step> shuffled = new ArrayList<>(steps);
            Collections.shuffle(shuffled, random);

            Progress inOrder = takeAll(empty(500), steps);
            Progress otherwise = takeAll(empty(500), shuffled);

            assertThat(List.of(otherwise.delivered(), otherwise.confirmed(), otherwise.left()))
                    .as("seed %d: %s", seed, steps)
                    .isEqualTo(List.of(inOrder.delivered(), inOrder.confirmed(), inOrder.left()));
        }
    }

    @Test
    void what_is_refused_changes_nothing_and_what_is_replaced_never_counts_again() {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            Progress progress = takeAll(empty(1_000), steps(random, 15, 300));

            assertThat(progress.delivered())
                    .as("seed %d: %s", seed, progress)
                    .isEqualTo(progress.reports().stream()
                            .filter(report ->
                                    report.stage() == ReportStage.REPORTED || report.stage() == ReportStage.CONFIRMED)
                            .mapToLong(report -> report.delivered().value())
                            .sum());
            assertThat(progress.reports()).extracting(Report::id).doesNotHaveDuplicates();
        }
    }

    private static Progress empty(long promised) {
        return new Progress(new Milestone(1, NOW, new HowMuch(promised, EUR)), List.of());
    }

    private static List<Step> steps(Random random, int most, long largest) {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            steps.add(new Step(
                    new UUID(random.nextLong(), i),
                    random.nextLong(1, largest + 1),
                    random.nextInt(3),
                    random.nextBoolean()));
        }
        return steps;
    }

    private static Progress takeAll(Progress progress, List<Step> steps) {
        Progress after = progress;
        for (Step step : steps) {
            after = take(after, step);
        }
        return after;
    }

    private static Progress take(Progress progress, Step step) {
        Optional<UUID> replaces = progress.reports().stream()
                .filter(report -> step.replacing() && report.stage() == ReportStage.DISPUTED)
                .map(Report::id)
                .findFirst();
        return switch (progress.report(step.id(), new HowMuch(step.delivered(), EUR), replaces, NOW)) {
            case Reporting.Taken taken -> judge(taken.progress(), step);
            default -> progress;
        };
    }

    private static Progress judge(Progress progress, Step step) {
        return switch (step.judgement()) {
            case 1 -> ((Judging.Judged) progress.confirm(step.id(), NOW)).progress();
            case 2 -> ((Judging.Judged) progress.dispute(step.id(), "Not arrived", NOW)).progress();
            default -> progress;
        };
    }
}
