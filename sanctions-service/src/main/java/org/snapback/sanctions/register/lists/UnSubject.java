package org.snapback.sanctions.register.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snapback.sanctions.register.model.BirthDate;
import org.snapback.sanctions.register.model.Document;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.NameQuality;
import org.snapback.sanctions.register.model.NameType;
import org.snapback.sanctions.register.model.PartialDate;
import org.snapback.sanctions.register.model.Person;
import org.snapback.sanctions.register.model.Place;
import org.snapback.sanctions.register.model.Source;
import org.snapback.sanctions.register.model.Subject;

/** A subject from its element of the UN's list. */
final class UnSubject {
    private static final int LONGEST_ID = 50;

    private final XmlElement element;
    private final boolean individual;

    private UnSubject(XmlElement element) {
        this.element = element;
        this.individual = element.name().equals("INDIVIDUAL");
    }

    /** The subject, or why the element is none. */
    static Entry read(XmlElement element, long line) {
        String id = element.text("DATAID");
        if (id == null || id.length() > LONGEST_ID) {
            return rejected(
                    line, null, "required", "DATAID, the subject's number, of at most " + LONGEST_ID + " characters");
        }
        UnSubject reading = new UnSubject(element);
        return reading.primaryName().isEmpty()
                ? rejected(line, id, "required", "A name: FIRST_NAME, SECOND_NAME, THIRD_NAME or FOURTH_NAME")
                : new Entry.Listed(reading.subject(id), line);
    }

    private static Entry rejected(long line, String id, String rule, String reason) {
        return new Entry.Rejected(new Rejection(UnList.PART, line, id, rule, reason));
    }

    private Subject subject(String id) {
        return new Subject(
                Source.UN,
                id,
                individual ? Kind.PERSON : Kind.ENTITY,
                element.line("REFERENCE_NUMBER"),
                names(),
                Stream.ofNullable(element.line("UN_LIST_TYPE")).toList(),
                dates(Stream.ofNullable(element.text("LISTED_ON"))).stream()
                        .findFirst()
                        .orElse(null),
                dates(element.values("LAST_DAY_UPDATED").stream()),
                individual ? person() : null,
                null,
                null,
                element.all("INDIVIDUAL_DOCUMENT")
                        .map(UnSubject::document)
                        .filter(Objects::nonNull)
                        .toList(),
                places(individual ? "INDIVIDUAL_ADDRESS" : "ENTITY_ADDRESS"),
                List.of(),
                element.text("COMMENTS1"),
                false);
    }

    private List<String> primaryName() {
        return Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .map(element::line)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        names.add(Name.of(primaryName(), NameType.PRIMARY));
        String original = element.line("NAME_ORIGINAL_SCRIPT");
        if (original != null) {
            names.add(Name.of(original, NameType.ORIGINAL_SCRIPT, null, null));
        }
        element.all(individual ? "INDIVIDUAL_ALIAS" : "ENTITY_ALIAS")
                .filter(alias -> alias.line("ALIAS_NAME") != null)
                .map(UnSubject::alias)
                .forEach(names::add);
        return names;
    }

    private static Name alias(XmlElement alias) {
        String quality = Objects.requireNonNullElse(alias.text("QUALITY"), "");
        return Name.of(
                alias.line("ALIAS_NAME"),
                quality.equalsIgnoreCase("f.k.a.") ? NameType.FKA : NameType.AKA,
                switch (quality.toLowerCase(Locale.ROOT)) {
                    case "good" -> NameQuality.GOOD;
                    case "low" -> NameQuality.LOW;
                    default -> null;
                },
                aliasNote(alias));
    }

    /** Some aliases come with a birth of their own, mostly that of a forged passport. */
    private static String aliasNote(XmlElement alias) {
        String birth = String.join(
                ", ",
                Stream.of("DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")
                        .map(alias::line)
                        .filter(Objects::nonNull)
                        .toList());
        String note = String.join(
                "; ",
                Stream.of(alias.line("NOTE"), birth.isEmpty() ? null : "born " + birth)
                        .filter(Objects::nonNull)
                        .toList());
        return note.isEmpty() ? null : note;
    }

    private Person person() {
        return new Person(
                element.line("GENDER"),
                element.values("TITLE"),
                element.values("DESIGNATION"),
                element.all("INDIVIDUAL_DATE_OF_BIRTH")
                        .map(UnSubject::birthDate)
                        .filter(Objects::nonNull)
                        .toList(),
                places("INDIVIDUAL_PLACE_OF_BIRTH"),
                Stream.concat(element.values("NATIONALITY").stream(), element.values("NATIONALITY2").stream())
                        .toList(),
                List.of());
    }

    private static BirthDate birthDate(XmlElement birth) {
        String note = birth.line("NOTE");
        String from = birth.text("FROM_YEAR");
        String to = birth.text("TO_YEAR");
        if (from != null && to != null) {
            return PartialDate.read(from)
                    .flatMap(first -> PartialDate.read(to).map(last -> BirthDate.between(first, last, note)))
                    .orElseGet(() -> BirthDate.asWritten(from + " to " + to));
        }
        String written = Stream.of("DATE", "YEAR")
                .map(birth::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(note);
        if (written == null) {
            return null;
        }
        boolean approximate = "APPROXIMATELY".equalsIgnoreCase(birth.text("TYPE_OF_DATE"));
        return PartialDate.read(written)
                .map(date -> approximate ? BirthDate.around(date, note) : BirthDate.on(date, note))
                .orElseGet(() -> BirthDate.asWritten(written));
    }

    private List<Place> places(String name) {
        return element.all(name)
                .map(place -> new Place(
                        place.line("STREET"),
                        null,
                        place.line("CITY"),
                        place.line("STATE_PROVINCE"),
                        place.line("ZIP_CODE"),
                        place.line("COUNTRY"),
                        place.line("NOTE")))
                .filter(Predicate.not(new Place(null, null, null, null, null, null, null)::equals))
                .toList();
    }

    private static Document document(XmlElement document) {
        String issued = document.text("DATE_OF_ISSUE");
        String type = document.line("TYPE_OF_DOCUMENT");
        String detail = document.line("TYPE_OF_DOCUMENT2");
        String issuer = document.line("ISSUING_COUNTRY");
        String country = document.line("COUNTRY_OF_ISSUE");
        Document read = new Document(
                type == null ? detail : type,
                type == null ? null : detail,
                document.line("NUMBER"),
                issuer == null ? country : issuer,
                Stream.of(document.line("CITY_OF_ISSUE"), issuer == null ? null : country)
                        .filter(Objects::nonNull)
                        .reduce((city, other) -> city + ", " + other)
                        .orElse(null),
                issued == null ? null : PartialDate.read(issued).orElse(issued),
                null,
                document.line("NOTE"));
        return read.equals(new Document(null, null, null, null, null, null, null, null)) ? null : read;
    }

    private static List<LocalDate> dates(Stream<String> texts) {
        return texts.flatMap(text -> PartialDate.read(text).stream())
                .filter(date -> date.length() == "2012-12-31".length())
                .map(LocalDate::parse)
                .toList();
    }
}
