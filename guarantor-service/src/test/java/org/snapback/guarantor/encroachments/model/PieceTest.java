package org.snapback.guarantor.encroachments.model;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PieceTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // document, host, state, document, host, state, independent
                "a, one.example, UA, b, two.example, UA, true",
                "a, one.example, UA, b, one.example, PL, true",
                "a, -, UA, b, -, PL, true",
                "a, one.example, UA, b, one.example, UA, false",
                "a, -, UA, b, one.example, UA, false",
                "a, -, UA, b, -, UA, false",
                "a, one.example, UA, a, two.example, PL, false"
            })
    void pieces_are_independent_by_document_and_by_state_or_host(
            String document,
            String host,
            String state,
            String document2,
            String host2,
            String state2,
            boolean expected) {
        var one = new Piece(document, Optional.ofNullable(host), state);
        var other = new Piece(document2, Optional.ofNullable(host2), state2);

        assertThat(one.independentOf(other)).isEqualTo(expected);
        assertThat(other.independentOf(one)).isEqualTo(expected);
        assertThat(Piece.twoIndependentIn(List.of(one, other))).isEqualTo(expected);
    }

    @Test
    void one_piece_is_never_enough_and_a_pair_anywhere_is() {
        var a = new Piece("a", Optional.of("one.example"), "UA");
        var b = new Piece("b", Optional.of("one.example"), "UA");
        var c = new Piece("c", Optional.empty(), "PL");

        assertThat(Piece.twoIndependentIn(List.of())).isFalse();
        assertThat(Piece.twoIndependentIn(List.of(a))).isFalse();
        assertThat(Piece.twoIndependentIn(List.of(a, b))).isFalse();
        assertThat(Piece.twoIndependentIn(List.of(a, b, c))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://One.Example/a?b=c, one.example",
                "HTTPS://one.example:8443/, one.example",
                "http://one.example/, -",
                "https:///a, -",
                "one.example/a, -",
                "https://one .example, -",
                "'', -"
            })
    void a_link_is_an_address_of_https_with_a_host(String link, String host) {
        assertThat(Links.host(link)).isEqualTo(Optional.ofNullable(host));
    }

    @Test
    void ukraine_has_27_regions() {
        assertThat(UkraineRegions.names()).hasSize(27).allSatisfy((code, name) -> {
            assertThat(code).matches("UA-[0-9]{2}");
            assertThat(name).isNotBlank();
        });
        assertThat(UkraineRegions.names()).containsEntry("UA-43", "Autonomous Republic of Crimea");
        assertThat(UkraineRegions.has("UA-64")).isFalse();
    }
}
