package org.snapback.notification.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.texts.Texts;
import org.snapback.servers.testing.Contracts;

import static org.assertj.core.api.Assertions.assertThat;

/** The languages of notices. */
class LanguagesTest {
    private static final Map<String, String> NAMES = Map.of("PL", "Poland", "LT", "Lithuania");
    private static final Pattern WORD = Pattern.compile("\\{(?:\\w+__)?([A-Za-z]+)_words?}");
    private static final Pattern SAID = Pattern.compile("\\{say_(\\w+)}");
    private static final Pattern EACH = Pattern.compile("\\{(?:\\w+__)?([A-Za-z]+)_each}");
    private static final Pattern CONSTANT = Pattern.compile("\"([A-Z_]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "fr", "de", "pl", "tr"})
    void everyEventIsToldToEverybodyInEveryLanguage(String language) {
        List<String> told = new ArrayList<>();

        examples((name, example) -> {
            for (String recipient : List.of("PL", "LT", "UA", Wording.EVERYBODY)) {
                Words words = tell(name, example, recipient, language);
                told.add(words.title() + "\n" + words.text() + "\n"
                        + words.duty().orElse(""));
            }
        });

        assertThat(told)
                .hasSizeGreaterThan(500)
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[{}]|_[a-z]+\\b|  | \\.|: \\.|\\.\\.$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Wordings.BUNDLE, "common", "mail", "acknowledge", "halts"})
    void ukrainianIsWhole(String bundle) {
        assertThat(Texts.of(bundle, "uk").names())
                .containsAll(Texts.of(bundle, "en").names());
    }

    @Test
    void everyConstantThatATextNamesHasAUkrainianWord() {
        Set<String> constants = new TreeSet<>();

        examples((name, example) -> {
            for (String field : fields(name)) {
                Matcher values = Pattern.compile("\"" + field + "\"\\s*:\\s*(\"[A-Z_]+\"|\\[[^\\]{]*])")
                        .matcher(example);
                while (values.find()) {
                    CONSTANT.matcher(values.group(1)).results().forEach(one -> constants.add("word." + one.group(1)));
                }
            }
        });

        assertThat(constants).hasSizeGreaterThan(40);
        assertThat(Texts.of(Wordings.BUNDLE, "uk").names()).containsAll(constants);
    }

    @ParameterizedTest
    @CsvSource({
        "1, позначено 1 суб’єкта.",
        "2, позначено 2 суб’єктів.",
        "5, позначено 5 суб’єктів.",
        "21, позначено 21 суб’єкта."
    })
    void numbersTakeTheFormsOfTheLanguage(int subjects, String expected) {
        String example = Contracts.example("compact.packages", "package.listed")
                .replaceFirst("\"subjects\": *\\d+", "\"subjects\": " + subjects);

        Words words = tell("package.listed", example, "PL", "uk");

        assertThat(words.text()).contains(expected);
    }

    @Test
    void momentsStatesAndConstantsAreInTheLanguage() {
        String example = Contracts.example("compact.packages", "package.adopted");

        Words words = tell("package.adopted", example, "PL", "uk");

        assertThat(words.title()).startsWith("Ухвалено: ");
        assertThat(words.text())
                .contains("3 березня 2026 р., 16:20 UTC")
                .contains("заморожування активів (1\u00a0834 позначення), заборона експорту від 13 березня 2026")
                .contains("Зобов’язані: Німеччина, Литва, Польща.")
                .contains("За застереженнями не зобов’язані: Литва (заборона експорту).");
        assertThat(words.language()).isEqualTo("uk");
    }

    @Test
    void aTextThatALanguageLacksIsWhollyEnglish() {
        String example = Contracts.example("compact.packages", "package.adopted");

        Words words = tell("package.adopted", example, "PL", "fr");

        assertThat(words.title()).startsWith("Adopté : ");
        assertThat(words.text())
                .startsWith("The guarantors adopted the package on 3 March 2026, 16:20 UTC")
                .contains("Bound: DE, Lithuania, Poland.");
        assertThat(words.caveat()).startsWith("Cette communication n’est pas");
    }

    @Test
    void whatIsDueIsSaidWithItsDayInTheLanguage() {
        String example = Contracts.example("compact.implementations", "implementation.due");

        Words words = tell("implementation.due", example, "PL", "de");

        assertThat(words.duty())
                .contains("Zu tun: Die Maßnahmen in nationales Recht umsetzen und darüber berichten. Frist: 4. März"
                        + " 2026, 16:20 UTC.");
        assertThat(words.title()).startsWith("Umzusetzen (Polen): ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | en",
                "uk | uk",
                "uk-UA, en;q=0.5 | uk",
                "pt, fr;q=0.8, uk;q=0.9 | uk",
                "pt | en",
                "* | en",
                "uk;q=0, pl | pl",
                "en, uk | en",
                ";;; | en"
            })
    void aReaderGetsTheBestLanguageThatThereIs(String accepted, String language) {
        assertThat(Languages.best(accepted)).isEqualTo(language);
    }

    /** The fields that an event's texts, and the texts that these say, write as words. */
    private static Set<String> fields(String name) {
        Texts english = Texts.of(Wordings.BUNDLE, "en");
        Set<String> texts = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(name + ".title", name + ".text"));
        Set<String> fields = new TreeSet<>();
        while (!open.isEmpty()) {
            String one = open.removeLast();
            if (english.has(one) && texts.add(one)) {
                String text = english.plain(one).orElseThrow();
                WORD.matcher(text).results().forEach(word -> fields.add(word.group(1)));
                SAID.matcher(text).results().forEach(said -> open.add("part." + said.group(1)));
                EACH.matcher(text).results().forEach(each -> open.add("each." + each.group(1)));
            }
        }
        return fields;
    }

    private static Words tell(String name, String example, String recipient, String language) {
        return Wordings.of("org.snapback." + name + ".v1")
                .orElseThrow()
                .tell(Facts.of(example, NAMES), recipient, language);
    }

    /** All examples of the events that are told. */
    private static void examples(BiConsumer<String, String> each) {
        for (String name : new TreeSet<>(Wordings.names())) {
            for (String topic : topics(name)) {
                Contracts.examples(topic, name).forEach(example -> each.accept(name, example));
            }
        }
    }

    private static List<String> topics(String name) {
        try (Stream<Path> files = Files.walk(Path.of("../docs/contracts"), 2)) {
            return files.filter(file -> file.getFileName().toString().equals(name + ".v1.schema.json"))
                    .map(file -> file.getParent().getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
