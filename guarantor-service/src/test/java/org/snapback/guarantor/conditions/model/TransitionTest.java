package org.snapback.guarantor.conditions.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of the table, on random lives. */
class TransitionTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_life_ends_after_at_most_two_moves_and_is_revoked_only_after_a_confirmation(long seed) {
        List<Stage> life = life(new Random(seed));

        assertThat(life).as("seed %d", seed).hasSizeBetween(2, 3).doesNotHaveDuplicates();
        assertThat(life.getLast().stands()).as("seed %d", seed).isFalse();
        assertThat(life.subList(0, life.size() - 1)).as("seed %d", seed).allMatch(Stage::stands);
        assertThat(life.contains(Stage.REVOKED)).as("seed %d", seed).isEqualTo(life.contains(Stage.CONFIRMED));
    }

    /** Moves at random until nothing leads on. */
    private static List<Stage> life(Random random) {
        List<Stage> life = new ArrayList<>(List.of(Stage.ATTESTED));
        while (!Transition.endsAt(life.getLast())) {
            List<Transition> open = Arrays.stream(Transition.values())
                    .filter(move -> move.startsAt(life.getLast()))
                    .toList();
            life.add(open.get(random.nextInt(open.size())).to());
        }
        return life;
    }
}
