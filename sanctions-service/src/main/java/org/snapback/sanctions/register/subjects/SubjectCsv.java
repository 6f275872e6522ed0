package org.snapback.sanctions.register.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.sanctions.register.model.BirthDate;
import org.snapback.sanctions.register.model.Content;
import org.snapback.sanctions.register.model.Document;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.Person;
import org.snapback.sanctions.register.model.Place;
import org.snapback.sanctions.register.model.Subject;

/** A subject as a row of a table: its main fields, where there are several separated by semicolons. */
final class SubjectCsv {
    static final String[] HEADINGS = {
        "subjectId",
        "version",
        "digest",
        "source",
        "sourceId",
        "kind",
        "name",
        "programmes",
        "gone",
        "validFrom",
        "knownFrom",
        "reference",
        "otherNames",
        "birthDates",
        "birthPlaces",
        "nationalities",
        "documents",
        "addresses",
        "vesselImo",
        "tailNumber",
        "listedOn"
    };

    private SubjectCsv() {}

    static List<Object> row(SubjectRow row) {
        Subject subject = Content.read(row.content());
        List<Object> fields = new ArrayList<>(List.of(
                row.id(),
                row.version(),
                row.digestText(),
                row.source(),
                row.sourceId(),
                row.kind(),
                row.primaryName(),
                String.join("; ", row.programmes()),
                row.gone(),
                row.validFrom(),
                row.knownFrom()));
        fields.add(subject.reference());
        fields.add(joined(subject.names().stream().skip(1), Name::text));
        fields.add(joined(of(subject.person(), Person::birthDates), SubjectCsv::birthDate));
        fields.add(joined(of(subject.person(), Person::birthPlaces), SubjectCsv::place));
        fields.add(joined(of(subject.person(), Person::nationalities), Function.identity()));
        fields.add(joined(subject.documents().stream(), SubjectCsv::document));
        fields.add(joined(subject.addresses().stream(), SubjectCsv::place));
        fields.add(subject.vessel() == null ? null : subject.vessel().imo());
        fields.add(subject.aircraft() == null ? null : subject.aircraft().tailNumber());
        fields.add(subject.listedOn());
        return fields;
    }

    private static <T> Stream<T> of(Person person, Function<Person, List<T>> field) {
        return person == null ? Stream.empty() : field.apply(person).stream();
    }

    private static <T> String joined(Stream<T> all, Function<T, String> text) {
        return all.map(text).collect(Collectors.joining("; "));
    }

    private static String birthDate(BirthDate date) {
        return switch (date.precision()) {
            case EXACT, MONTH, YEAR -> date.from();
            case APPROXIMATE -> "about " + date.from();
            case RANGE -> date.from() + " to " + date.to();
            case AS_WRITTEN -> date.note();
        };
    }

    private static String place(Place place) {
        return words(
                ", ",
                place.street(),
                place.locality(),
                place.city(),
                place.region(),
                place.postalCode(),
                place.country());
    }

    private static String document(Document document) {
        return words(
                " ",
                document.type(),
                document.number(),
                document.country() == null ? null : "(" + document.country() + ")");
    }

    private static String words(String separator, String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }
}
