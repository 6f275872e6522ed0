package org.snapback.sanctions.packages.model;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.packages.model.TextChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class TextComparisonTest {
    @Test
    void equal_texts_do_not_differ() {
        Map<String, Object> text = Map.of("title", "Third", "clauses", List.of(clause("REVIEW", "Often")));

        assertThat(TextComparison.of(text, Map.copyOf(text))).isEmpty();
    }

    @Test
    void fields_are_added_removed_and_changed() {
        assertThat(TextComparison.of(
                        Map.of("title", "Third", "urgent", true, "windDown", Map.of("period", "P1D")),
                        Map.of("title", "Fourth", "urgent", true, "easing", "none")))
                .containsExactly(
                        new TextChange("/easing", Kind.ADDED, null, "none"),
                        new TextChange("/title", Kind.CHANGED, "Third", "Fourth"),
                        new TextChange("/windDown", Kind.REMOVED, Map.of("period", "P1D"), null));
    }

    @Test
    void measures_and_clauses_are_matched_by_id_and_type_wherever_they_stand() {
        Map<String, Object> kept = measure("b", "Steel", 3);
        assertThat(TextComparison.of(
                        Map.of(
                                "measures",
                                List.of(measure("a", "Oil", 1), kept),
                                "clauses",
                                List.of(clause("REVIEW", "Often"), clause("SUNSET", "Never"))),
                        Map.of(
                                "measures",
                                List.of(kept, measure("a", "Oil", 2), measure("c", "Gas", 0)),
                                "clauses",
                                List.of(clause("SUNSET", "In 2030"), clause("REVIEW", "Often")))))
                .containsExactly(
                        new TextChange("/clauses/SUNSET/text", Kind.CHANGED, "Never", "In 2030"),
                        new TextChange("/measures/a/annex/count", Kind.CHANGED, 1, 2),
                        new TextChange("/measures/c", Kind.ADDED, null, measure("c", "Gas", 0)));
    }

    @Test
    void plain_values_of_a_list_come_and_go() {
        assertThat(TextComparison.of(Map.of("sponsors", List.of("LT", "PL")), Map.of("sponsors", List.of("DE", "PL"))))
                .containsExactly(
                        new TextChange("/sponsors/DE", Kind.ADDED, null, "DE"),
                        new TextChange("/sponsors/LT", Kind.REMOVED, "LT", null));
    }

    @Test
    void what_nothing_tells_apart_is_compared_whole() {
        List<Object> twice = List.of(Map.of("title", "Same", "text", "1"), Map.of("title", "Same", "text", "2"));
        List<Object> once = List.of(Map.of("title", "Same", "text", "1"));

        assertThat(TextComparison.of(Map.of("exemptions", twice), Map.of("exemptions", once)))
                .containsExactly(new TextChange("/exemptions", Kind.CHANGED, twice, once));
    }

    @Test
    void an_order_that_matters_is_a_change() {
        List<Object> order = List.of(Map.of("title", "A"), Map.of("title", "B"));

        assertThat(TextComparison.of(Map.of("exemptions", order), Map.of("exemptions", order.reversed())))
                .containsExactly(new TextChange("/exemptions", Kind.CHANGED, order, order.reversed()));
    }

    @Test
    void a_name_with_a_slash_is_escaped() {
        List<Object> before = List.of(Map.of("title", "Food/rent", "text", "1"));
        List<Object> after = List.of(Map.of("title", "Food/rent", "text", "2"));

        assertThat(TextComparison.of(Map.of("exemptions", before), Map.of("exemptions", after)))
                .containsExactly(new TextChange("/exemptions/Food~1rent/text", Kind.CHANGED, "1", "2"));
    }

    private static Map<String, Object> measure(String id, String scope, int count) {
        return Map.of("id", id, "scope", scope, "annex", Map.of("count", count));
    }

    private static Map<String, Object> clause(String type, String text) {
        return Map.of("type", type, "text", text);
    }
}
