package org.snapback.sanctions.register.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "VYMYSLOV, Latn",
        "ВЫМЫСЛОВ, Cyrl",
        "مثال, Arab",
        "漢字, Hani",
        "Abu (أبو الوهم), Arab",
        "Abu Mithal (أب), Latn",
        "MSN 000402, Latn",
        "0-0, Zyyy",
        "ᠮᠣᠩᠭᠣᠯ, Zzzz"
    })
    void a_name_knows_the_script_of_most_of_its_letters(String text, String script) {
        assertThat(Name.of(text, NameType.AKA, null, null).script()).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource({"JÉRÔME  Smith, jerome smith", "ﬁsh, fish", "ВЫМЫСЛОВ, вымыслов", "' İstanbul ', istanbul"})
    void folding_forgets_case_accents_and_blanks(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }
}
