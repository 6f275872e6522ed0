package org.snapback.sanctions.screening.model;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.sanctions.register.model.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class MatcherTest {
    private static final Profile IVAN = new Profile(
            Kind.PERSON,
            List.of(NameForm.of("VYMYSLOV, Ivan Petrovich", false), NameForm.of("Vanya the Hat", true)),
            List.of(BirthSpan.of("1973-08-04").orElseThrow()),
            List.of("RU"),
            List.of(new Identifier("Passport", "AB 123-456")));

    @ParameterizedTest
    @CsvSource({
        "1973-08-04, BIRTH_DAY, 40",
        "1973-08, BIRTH_POSSIBLE, 15",
        "1973, BIRTH_POSSIBLE, 15",
        "1973-04-08, BIRTH_SLIP, -20",
        "1973-08-14, BIRTH_SLIP, -20",
        "1974-08-04, BIRTH_SLIP, -20",
        "1981-02-11, BIRTH_OTHER, -160",
        "1981, BIRTH_OTHER, -160"
    })
    void a_birth_date_counts_as_exactly_as_it_is_known(String date, Feature feature, int points) {
        Scored scored = score(asked("Ivan Petrovich Vymyslov", date, List.of(), List.of()));

        assertThat(scored.features())
                .extracting(Scored.Applied::feature, Scored.Applied::points)
                .contains(org.assertj.core.groups.Tuple.tuple(feature, points));
        assertThat(scored.score()).isEqualTo(Math.min(1_000, 1_000 + points));
    }

    @Test
    void what_is_missing_is_neither_for_nor_against() {
        Scored scored = score(asked("Ivan Petrovich Vymyslov", null, List.of(), List.of()));

        assertThat(scored.features()).extracting(Scored.Applied::feature).containsExactly(Feature.NAME);
        assertThat(scored.score()).isEqualTo(1_000);
    }

    @Test
    void an_exact_identifier_decides_whatever_the_name() {
        Scored scored =
                score(asked("Somebody Else", "1981", List.of(), List.of(new Identifier("Reisepass", "ab123456"))));

        assertThat(scored.score()).isEqualTo(1_000);
        assertThat(scored.features()).extracting(Scored.Applied::feature).contains(Feature.IDENTIFIER);
    }

    @Test
    void another_number_of_the_same_type_speaks_against_it() {
        Scored scored =
                score(asked("Ivan Vymyslov", null, List.of("RU"), List.of(new Identifier("passport", "XY 999999"))));

        assertThat(scored.features())
                .extracting(Scored.Applied::feature)
                .containsExactly(Feature.NAME, Feature.OTHER_IDENTIFIER, Feature.COUNTRY);
    }

    @Test
    void a_weak_alias_counts_less() {
        Scored scored = score(asked("Vanya the Hat", null, List.of(), List.of()));

        assertThat(scored.name()).isEqualTo("Vanya the Hat");
        assertThat(scored.score()).isEqualTo(1_000 + Feature.WEAK_ALIAS.weight());
    }

    @Test
    void another_kind_is_never_meant() {
        Asked ship = new Asked(
                Optional.of(Kind.VESSEL),
                List.of(NameForm.of("Ivan Vymyslov", false)),
                List.of(),
                List.of(),
                List.of(new Identifier("Passport", "AB123456")));

        assertThat(new Matcher(ship).score(IVAN)).isEmpty();
    }

    @Test
    void the_score_is_the_sum_of_its_features() {
        Scored scored = score(asked("Iwan Wymyslow", "1973-08-14", List.of("DE"), List.of()));

        assertThat(scored.features().stream().mapToInt(Scored.Applied::points).sum())
                .isEqualTo(scored.score());
    }

    private static Scored score(Asked asked) {
        return new Matcher(asked).score(IVAN).orElseThrow();
    }

    private static Asked asked(String name, String birth, List<String> countries, List<Identifier> identifiers) {
        return new Asked(
                Optional.empty(),
                List.of(NameForm.of(name, false)),
                birth == null ? List.of() : List.of(BirthSpan.of(birth).orElseThrow()),
                countries,
                identifiers);
    }
}
