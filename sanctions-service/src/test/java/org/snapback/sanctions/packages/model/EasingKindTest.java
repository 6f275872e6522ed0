package org.snapback.sanctions.packages.model;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.sanctions.packages.model.Condition.AGGRESSION_CEASED;
import static org.snapback.sanctions.packages.model.Condition.DAMAGE_COMPENSATED;
import static org.snapback.sanctions.packages.model.Condition.NON_REPETITION_GUARANTEED;

class EasingKindTest {
    private static final EasingTerms TERMS = new EasingTerms(Set.of(AGGRESSION_CEASED, NON_REPETITION_GUARANTEED));

    @Test
    void lifting_needs_all_conditions_whatever_the_package_says() {
        assertThat(EasingKind.LIFTING.needed(null)).contains(EnumSet.allOf(Condition.class));
        assertThat(EasingKind.LIFTING.needed(TERMS)).contains(EnumSet.allOf(Condition.class));
    }

    @Test
    void suspension_needs_what_the_package_names_and_is_impossible_where_it_names_nothing() {
        assertThat(EasingKind.SUSPENSION.needed(TERMS)).contains(TERMS.suspension());
        assertThat(EasingKind.SUSPENSION.needed(null)).isEmpty();
    }

    @Test
    void what_is_missing_is_exactly_what_is_not_confirmed() {
        assertThat(EasingKind.missing(EnumSet.allOf(Condition.class), Set.of(NON_REPETITION_GUARANTEED)))
                .containsExactly(AGGRESSION_CEASED, DAMAGE_COMPENSATED);
        assertThat(EasingKind.missing(TERMS.suspension(), EnumSet.allOf(Condition.class)))
                .isEmpty();
        assertThat(EasingKind.missing(TERMS.suspension(), Set.of(DAMAGE_COMPENSATED)))
                .containsExactly(AGGRESSION_CEASED, NON_REPETITION_GUARANTEED);
    }
}
