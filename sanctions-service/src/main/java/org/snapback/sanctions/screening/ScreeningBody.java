package org.snapback.sanctions.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.screening.model.Asked;
import org.snapback.sanctions.screening.model.BirthSpan;
import org.snapback.sanctions.screening.model.Identifier;
import org.snapback.sanctions.screening.model.NameForm;

/** Who is asked for. */
@Schema(name = "ScreeningRequest", description = "Up to 500 queries, which are answered in their order")
record ScreeningBody(
        @NotNull @Size(min = 1, max = MOST_QUERIES) List<@NotNull @Valid Query> queries,

        @Size(max = 10)
        @Schema(description = "Only subjects of these lists; absent for all", examples = "[\"un\", \"ofac\"]")
        List<@NotNull @Pattern(regexp = "un|ofac", message = "un or ofac") String> lists,

        @Min(0)
        @Max(1_000)
        @Schema(description = "The least score of a hit, in thousandths; absent for the caller's own or the default")
        Integer threshold,

        @Min(1) @Max(100) @Schema(description = "How many hits a query may have", defaultValue = "10")
        Integer limit) {
    static final int MOST_QUERIES = 500;
    private static final int LIMIT = 10;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String NO_CONTROLS = "[^\\p{Cntrl}]*";

    int most() {
        return limit == null ? LIMIT : limit;
    }

    /** What the annotations cannot say. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            queries.get(i).check("/queries/" + i, violations);
        }
        return violations;
    }

    /** One person, entity, vessel or aircraft. */
    @Schema(name = "ScreeningQuery", description = "Names or identifiers, and what else is known")
    record Query(
            @Size(max = 200)
            @Pattern(regexp = NO_CONTROLS, message = "no control characters")
            @Schema(description = "The caller's own, which the result repeats")
            String id,

            @Schema(description = "Only subjects of this kind; absent for any")
            Kind kind,

            @Size(max = 20) @Schema(description = "Names in any script; the best of them counts")
            List<@NotBlank @Size(max = 500) @Pattern(regexp = NO_CONTROLS, message = "no control characters") String>
                    names,

            @Size(max = 10)
            @Schema(description = "ISO 8601 dates, months or years", examples = "[\"1973-08-04\", \"1973\"]")
            List<@NotNull @Size(max = 10) String> birthDates,

            @Size(max = 20)
            @Schema(
                    description = "Nationality, citizenship, flag or seat: ISO 3166 alpha-2 codes",
                    examples = "[\"RU\"]")
            List<@NotNull String> countries,

            @Size(max = 20) List<@NotNull @Valid Number> identifiers) {

        Asked asked() {
            return new Asked(
                    Optional.ofNullable(kind),
                    all(names).stream()
                            .map(name -> NameForm.of(name, false))
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    all(birthDates).stream()
                            .flatMap(date -> BirthSpan.of(date).stream())
                            .toList(),
                    all(countries),
                    all(identifiers).stream().map(Number::identifier).toList());
        }

        private void check(String pointer, List<Violation> violations) {
            boolean comparable = all(names).stream()
                            .anyMatch(name -> !NameForm.of(name, false).isEmpty())
                    || all(identifiers).stream()
                            .anyMatch(number -> number.identifier().identifies());
            if (!comparable) {
                violations.add(new Violation(
                        pointer,
                        "comparable",
                        "A name with a letter or digit, or an identifier of four signs with a digit"));
            }
            for (int i = 0; i < all(birthDates).size(); i++) {
                if (BirthSpan.of(birthDates.get(i)).isEmpty()) {
                    violations.add(new Violation(
                            pointer + "/birthDates/" + i, "date", "A day, month or year that the calendar has"));
                }
            }
            for (int i = 0; i < all(countries).size(); i++) {
                if (!COUNTRIES.contains(countries.get(i))) {
                    violations.add(new Violation(
                            pointer + "/countries/" + i, "country", "An ISO 3166 alpha-2 code in capitals"));
                }
            }
        }

        private static <T> List<T> all(List<T> list) {
            return Objects.requireNonNullElse(list, List.of());
        }
    }

    /** A number that identifies. */
    @Schema(name = "ScreeningIdentifier")
    record Number(
            @Size(max = 100)
            @Schema(description = "As the caller calls it; numbers are compared whatever their type", examples = "IMO")
            String type,

            @NotBlank
            @Size(max = 100)
            @Pattern(regexp = NO_CONTROLS, message = "no control characters")
            @Schema(examples = "9000004")
            String number) {
        Identifier identifier() {
            return new Identifier(type, number);
        }
    }
}
