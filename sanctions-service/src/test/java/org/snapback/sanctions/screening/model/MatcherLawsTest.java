package org.snapback.sanctions.screening.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws that hold for whatever names; a failure names the seed of its case. */
class MatcherLawsTest {
    private static final int CASES = 2_000;

    @Test
    void a_name_is_wholly_like_itself_in_any_order_of_its_words() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String name = InventedNames.any(random);
            List<String> words = new ArrayList<>(List.of(name.split(" ")));
            Collections.shuffle(words, random);

            int score = NamesTest.score(String.join(" ", words), name);

            assertThat(score).as("seed %d: %s", seed, name).isEqualTo(1_000);
        }
    }

    @Test
    void who_is_asked_and_who_is_listed_may_change_places() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String one = InventedNames.any(random);
            String other = random.nextBoolean() ? InventedNames.altered(one, random) : InventedNames.any(random);

            int there = NamesTest.score(one, other);

            assertThat(there)
                    .as("seed %d: %s and %s", seed, one, other)
                    .isBetween(0, 1_000)
                    .isEqualTo(NamesTest.score(other, one));
        }
    }

    @Test
    void one_more_word_that_both_have_never_makes_them_less_like() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String one = InventedNames.any(random);
            String other = InventedNames.altered(one, random);
            String more = "qoxiqul";

            int after = NamesTest.score(one + " " + more, other + " " + more);

            assertThat(after)
                    .as("seed %d: %s and %s", seed, one, other)
                    .isGreaterThanOrEqualTo(NamesTest.score(one, other));
        }
    }
}
