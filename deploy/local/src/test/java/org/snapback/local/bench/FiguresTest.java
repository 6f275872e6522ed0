package org.snapback.local.bench;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {
    @Test
    void the_median_is_the_middle_one_or_the_lower_of_two() {
        assertThat(Figures.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Figures.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.0);
    }

    @Test
    void numbers_have_a_point_whatever_the_machines_language() {
        assertThat(Figures.number(0.4567, 2)).isEqualTo("0.46");
    }
}
