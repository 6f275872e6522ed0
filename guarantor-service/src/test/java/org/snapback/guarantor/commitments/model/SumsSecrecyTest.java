package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No single confidential figure can be read back. For each of them there is another world in which it is different and in
 * which whoever may not see it is answered the same to everything: every grouping, every filter, every moment.
 */
class SumsSecrecyTest {
    private static final int CASES = 60;
    private static final List<Set<Dimension>> GROUPINGS = groupings();

    @Test
    void for_each_confidential_figure_there_is_a_world_with_another_one_and_the_same_answers() {
        int inBatches = 0;
        int alone = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            List<Contribution> world = Histories.any(random);
            Contribution secret = world.get(random.nextInt(world.size()));
            List<Contribution> other = anotherWorld(world, secret);
            if (!sameBatches(world, other)) {
                // The change itself would make or break a batch: this case says nothing.
                continue;
            }
            if (other.size() == world.size() && changed(world, other) == 2) {
                inBatches++;
            } else {
                alone++;
            }
            // Whoever is not part of the change: nobody's delegate, and each other guarantor.
            Set<String> touched = touched(world, other);
            for (String own : Histories.GUARANTORS) {
                if (!touched.contains(own)) {
                    assertThat(answers(other, own))
                            .as("seed %d, %s asks", seed, own)
                            .isEqualTo(answers(world, own));
                }
            }
            assertThat(answers(other, "")).as("seed %d", seed).isEqualTo(answers(world, ""));
        }
        assertThat(inBatches).as("cases with a batch").isGreaterThan(CASES / 5);
        assertThat(alone).as("cases without one").isGreaterThan(CASES / 5);
    }

    @Test
    void a_batch_counts_by_pillar_and_in_all_and_never_by_guarantor_or_year() {
        var world = List.of(of("CA", 100), of("DE", 100), of("PL", 100));

        assertThat(inForce(world, "", EnumSet.of(Dimension.PILLAR, Dimension.UNIT)))
                .isEqualTo(300);
        assertThat(inForce(world, "", EnumSet.of(Dimension.UNIT))).isEqualTo(300);
        assertThat(inForce(world, "", EnumSet.of(Dimension.YEAR, Dimension.UNIT)))
                .isZero();
        assertThat(inForce(world, "", EnumSet.of(Dimension.GUARANTOR, Dimension.UNIT)))
                .isZero();
    }

    @Test
    void who_has_a_part_in_a_batch_is_not_counted_twice() {
        var world = List.of(of("CA", 100), of("DE", 110), of("PL", 120));

        assertThat(inForce(world, "PL", EnumSet.of(Dimension.UNIT))).isEqualTo(330);
    }

    @Test
    void two_guarantors_do_not_count_for_others() {
        var world = List.of(of("CA", 100), of("DE", 100));

        assertThat(inForce(world, "", EnumSet.of(Dimension.PILLAR, Dimension.UNIT)))
                .isZero();
    }

    /** Moves one unit between two guarantors of the secret's batch, or, where it is in none, doubles it. */
    private static List<Contribution> anotherWorld(List<Contribution> world, Contribution secret) {
        Optional<Batch> batch = Batch.until(Histories.day(1_000), world).stream()
                .filter(one -> one.members().contains(secret))
                .findFirst();
        if (batch.isEmpty()) {
            return world.stream()
                    .map(one -> one.equals(secret) ? Histories.with(one, one.value() + 1) : one)
                    .toList();
        }
        Contribution second = batch.get().members().stream()
                .filter(one -> !one.guarantor().equals(secret.guarantor()))
                .findFirst()
                .orElseThrow();
        return world.stream()
                .map(one -> one.equals(secret)
                        ? Histories.with(one, one.value() + 1)
                        : one.equals(second) ? Histories.with(one, one.value() - 1) : one)
                .toList();
    }

    private static boolean sameBatches(List<Contribution> world, List<Contribution> other) {
        return ids(world).equals(ids(other));
    }

    private static List<?> ids(List<Contribution> world) {
        return Batch.until(Histories.day(1_000), world).stream()
                .map(batch ->
                        batch.members().stream().map(Contribution::commitment).toList())
                .toList();
    }

    private static long changed(List<Contribution> world, List<Contribution> other) {
        return world.stream().filter(one -> !other.contains(one)).count();
    }

    private static Set<String> touched(List<Contribution> world, List<Contribution> other) {
        var states = new java.util.HashSet<String>();
        world.stream().filter(one -> !other.contains(one)).forEach(one -> states.add(one.guarantor()));
        return states;
    }

    private static List<Sums> answers(List<Contribution> world, String own) {
        List<Sums> answers = new ArrayList<>();
        for (Instant moment : Histories.moments()) {
            for (Set<Dimension> by : GROUPINGS) {
                for (Question question : questions(by, moment)) {
                    answers.add(ask(question, world, own));
                }
            }
        }
        return answers;
    }

    private static List<Question> questions(Set<Dimension> by, Instant at) {
        List<Question> all = new ArrayList<>();
        for (Optional<Pillar> pillar : List.of(Optional.<Pillar>empty(), Optional.of(Pillar.INTELLIGENCE))) {
            for (Optional<String> guarantor : List.of(Optional.<String>empty(), Optional.of("PL"))) {
                for (Optional<Integer> year : List.of(Optional.<Integer>empty(), Optional.of(2026))) {
                    for (Optional<Unit> unit : List.of(Optional.<Unit>empty(), Optional.of(Unit.currency("EUR")))) {
                        all.add(new Question(by, pillar, guarantor, year, unit, at));
                    }
                }
            }
        }
        return all;
    }

    private static long inForce(List<Contribution> world, String own, Set<Dimension> by) {
        var question = new Question(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Histories.day(50));
        return ((Sums.Rows) ask(question, world, own))
                .rows().stream()
                        .filter(row -> row.key()
                                .guarantor()
                                .filter(code -> !code.equals(own))
                                .isEmpty())
                        .mapToLong(SumRow::inForce)
                        .sum();
    }

    /** As the service asks: the asker's own confidential commitments are among the facts. */
    private static Sums ask(Question question, List<Contribution> world, String own) {
        List<Fact> facts = world.stream()
                .filter(one -> one.guarantor().equals(own) && one.standsAt(question.at()))
                .map(one -> Fact.promise(
                        one.pillar(),
                        one.guarantor(),
                        2026,
                        one.unit(),
                        new Figures(0, one.value(), one.value(), 0, 0)))
                .toList();
        return Sums.of(question, facts, world, new Sight.OfGuarantor(own));
    }

    private static List<Set<Dimension>> groupings() {
        List<Set<Dimension>> all = new ArrayList<>();
        Dimension[] dimensions = Dimension.values();
        for (int mask = 0; mask < 1 << dimensions.length; mask++) {
            int chosen = mask;
            EnumSet<Dimension> by = EnumSet.noneOf(Dimension.class);
            Arrays.stream(dimensions)
                    .filter(dimension -> (chosen & 1 << dimension.ordinal()) != 0)
                    .forEach(by::add);
            all.add(by);
        }
        return all;
    }

    private static Contribution of(String guarantor, long value) {
        return new Contribution(
                java.util.UUID.nameUUIDFromBytes(guarantor.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Pillar.INTELLIGENCE,
                Unit.currency("EUR"),
                guarantor,
                value,
                Histories.START,
                Optional.empty());
    }
}
