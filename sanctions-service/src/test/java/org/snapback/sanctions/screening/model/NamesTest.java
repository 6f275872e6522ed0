package org.snapback.sanctions.screening.model;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as one name and what as two; all names are invented. */
class NamesTest {
    private static final int THRESHOLD = 820;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VYMYSLOV, Ivan Petrovich       | Ivan Petrovich Vymyslov
                    VYMYSLOV, Ivan Petrovich       | Ivan Vymyslov
                    VYMYSLOV, Ivan Petrovich       | I. P. Vymyslov
                    VYMYSLOV, Ivan Petrovich       | Иван Петрович Вымыслов
                    VYMYSLOV, Ivan Petrovich       | Iwan Wymyslow
                    VYMYSLOV, Ivan Petrovich       | Vymyslof Ivan
                    VYMYSLOV, Ivan Petrovich       | VymyslovIvan Petrovich
                    VYMYSLOV, Ivan Petrovich       | Dr Ivan Vymyslov
                    VYMYSLOV, Ivan Petrovich       | Иван Bымыслoв
                    VYMYSLOV, Ivan Petrovich       | Iv​an Vym‮yslov
                    Zerkalny Most Shipping LLC     | OOO Zerkalnyi Most Shipping
                    Zerkalny Most Shipping L.L.C.  | Zerkalny Most Shiping
                    Yevgeniy Zhukovetskiy          | Evgenii Joukovetsky
                    Yevgeniy Zhukovetskiy          | Євгеній Жуковецький
                    Yevgeniy Zhukovetskiy          | Jewgenij Schukowezkij
                    Khrystyna Shchehelska          | Христина Щегельська
                    Khrystyna Shchehelska          | Hristina Shchegelskaya
                    Muhammad al-Masnoui            | Mohamed Almasnui
                    Muhammad Masnui                | محمد مصنوعي
                    Yosef Bdiyoni                  | יוסף בדיוני
                    Giorgi Gamonili                | გიორგი გამონილი
                    Armen Horinvatsyan             | Արմեն Հորինվածյան
                    Nikos Plasmatidis              | Νίκος Πλασματίδης
                    Xu Gouming                     | 虚构名
                    Saint-Exemple, Jérôme          | Jerome Saintexemple
                    """)
    void is_one(String listed, String asked) {
        assertThat(score(asked, listed)).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VYMYSLOV, Ivan Petrovich       | Ivan Sochinenko
                    VYMYSLOV, Ivan Petrovich       | Petrovich
                    VYMYSLOV, Ivan Petrovich       | Vymyslov
                    Zerkalny Most Shipping LLC     | Serebryany Les Shipping LLC
                    Zerkalny Most Shipping LLC     | Shipping LLC
                    Fleet 14                       | Fleet 41
                    Smt-K                          | Camille Smith
                    Muhammad Masnui                | Ahmad Masnui Barqash
                    """)
    void is_two(String listed, String asked) {
        assertThat(score(asked, listed)).isLessThan(THRESHOLD);
    }

    @Test
    void a_flood_of_marks_and_words_is_cut() {
        String flood = "a" + "́".repeat(5_000) + " word".repeat(5_000) + "x".repeat(5_000);

        NameForm form = NameForm.of(flood, false);

        assertThat(form.words())
                .hasSizeLessThanOrEqualTo(Words.MOST)
                .allSatisfy(word -> assertThat(word.text()).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void what_has_neither_letters_nor_digits_is_no_name() {
        assertThat(NameForm.of("— ‮ ***", false).isEmpty()).isTrue();
    }

    static int score(String asked, String listed) {
        NameForm name = NameForm.of(asked, false);
        return new NameMatch(name, new WordCloseness(List.of(name)))
                .score(NameForm.of(listed, false).words());
    }
}
