package org.snapback.sanctions.packages.model;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a corrigendum may correct, against the table of docs/domain/packages.md. */
class CorrigendumTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/title",
                "/rationale",
                "/legalBasis",
                "/clauses/HUMANITARIAN/text",
                "/measures/m/scope",
                "/measures/m/exemptions/Oil ~1 gas/text",
                "/measures/m/derogations/Medicine/text",
                "/measures/m/windDown/text",
                "/measures/m/reviewDate/date",
                "/measures/m/reviewDate/zone",
                "/measures/m/annex/sha256"
            })
    void wording_is_corrected(String path) {
        assertThat(Corrigendum.ofSubstance(List.of(changed(path)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sponsors",
                "/rule",
                "/urgent",
                "/decisionWindow",
                "/exercise",
                "/automatic/2/leastGravity",
                "/easing/suspension",
                "/confirmationRule",
                "/reviewEvery",
                "/sunsetOn/date",
                "/measures/m/type",
                "/measures/m/rung",
                "/measures/m/effectAfter",
                "/measures/m/windDown/period",
                "/measures/m/priceCap/price",
                "/measures/m/annex/count",
                "/measures/m/exemptions"
            })
    void substance_is_not(String path) {
        assertThat(Corrigendum.ofSubstance(List.of(changed("/title"), changed(path))))
                .extracting(TextChange::path)
                .containsExactly(path);
    }

    @ParameterizedTest
    @EnumSource(
            value = TextChange.Kind.class,
            names = {"ADDED", "REMOVED"})
    void what_comes_or_goes_is_substance(TextChange.Kind kind) {
        assertThat(Corrigendum.ofSubstance(List.of(new TextChange("/measures/m/reviewDate/date", kind, "a", "b"))))
                .hasSize(1);
    }

    @Test
    void equal_texts_differ_in_nothing_of_substance() {
        assertThat(Corrigendum.ofSubstance(List.of())).isEmpty();
    }

    private static TextChange changed(String path) {
        return new TextChange(path, TextChange.Kind.CHANGED, "before", "after");
    }
}
