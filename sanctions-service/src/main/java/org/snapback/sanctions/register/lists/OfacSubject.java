package org.snapback.sanctions.register.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snapback.sanctions.register.lists.OfacRemarks.Label;
import org.snapback.sanctions.register.model.Aircraft;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.NameType;
import org.snapback.sanctions.register.model.Person;
import org.snapback.sanctions.register.model.Place;
import org.snapback.sanctions.register.model.Source;
import org.snapback.sanctions.register.model.Subject;
import org.snapback.sanctions.register.model.Vessel;

/** Joins the rows of one ent_num, from all of OFAC's files, to a subject. */
final class OfacSubject {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_POSITIONS = Pattern.compile(";\\s*");
    private static final Pattern BETWEEN_PROGRAMMES = Pattern.compile("]\\s*\\[");

    private final OfacRow sdn;
    private final List<OfacRow> rows;
    private final OfacRemarks remarks;

    private OfacSubject(OfacRow sdn, List<OfacRow> rows) {
        this.sdn = sdn;
        this.rows = rows;
        this.remarks = OfacRemarks.read(fullRemarks());
    }

    /**
     * The subject, and the rows that it cannot use.
     *
     * @param rows all rows with the same ent_num, those of a part before those of the next, in their files' order
     */
    static List<Entry> join(List<OfacRow> rows) {
        List<Entry> entries = new ArrayList<>();
        List<OfacRow> primary =
                rows.stream().filter(row -> row.part() == OfacPart.SDN).toList();
        if (primary.isEmpty()) {
            rows.forEach(row -> entries.add(rejected(row, "known-entity", "The part sdn has a row of this ent_num")));
            return entries;
        }
        primary.stream()
                .skip(1)
                .forEach(row -> entries.add(rejected(row, "unique", "An ent_num stands once in the part sdn")));
        entries.addFirst(read(primary.getFirst(), rows));
        return entries;
    }

    private static Entry read(OfacRow sdn, List<OfacRow> rows) {
        Optional<Kind> kind = kind(sdn.field(2));
        if (kind.isEmpty()) {
            return rejected(sdn, "known-value", "SDN_Type is individual, vessel, aircraft or -0-");
        }
        if (sdn.field(1) == null) {
            return rejected(sdn, "required", "SDN_Name, the subject's name");
        }
        return new Entry.Listed(new OfacSubject(sdn, rows).subject(kind.get()), sdn.line());
    }

    static Entry rejected(OfacRow row, String rule, String reason) {
        return new Entry.Rejected(
                new Rejection(row.part().code(), row.line(), Long.toString(row.entity()), rule, reason));
    }

    private static Optional<Kind> kind(String type) {
        return switch (type == null ? "entity" : type.toLowerCase(Locale.ROOT)) {
            case "individual" -> Optional.of(Kind.PERSON);
            case "entity" -> Optional.of(Kind.ENTITY);
            case "vessel" -> Optional.of(Kind.VESSEL);
            case "aircraft" -> Optional.of(Kind.AIRCRAFT);
            default -> Optional.empty();
        };
    }

    private Subject subject(Kind kind) {
        return new Subject(
                Source.OFAC,
                Long.toString(sdn.entity()),
                kind,
                null,
                names(),
                programmes(sdn.field(3)),
                null,
                List.of(),
                kind == Kind.PERSON ? person() : null,
                kind == Kind.VESSEL ? vessel() : null,
                kind == Kind.AIRCRAFT ? aircraft() : null,
                remarks.documents(),
                rows(OfacPart.ADD)
                        .map(OfacSubject::address)
                        .filter(Objects::nonNull)
                        .toList(),
                remarks.all(Label.LINKED_TO),
                fullRemarks(),
                false);
    }

    private Stream<OfacRow> rows(OfacPart part) {
        return rows.stream().filter(row -> row.part() == part);
    }

    private List<Name> names() {
        Stream<Name> primary = Stream.of(Name.of(line(sdn.field(1)), NameType.PRIMARY, null, null));
        Stream<Name> aliases = rows(OfacPart.ALT)
                .filter(row -> row.field(3) != null)
                .map(row -> Name.of(line(row.field(3)), nameType(row.field(2)), null, row.field(4)));
        return Stream.of(primary, aliases, remarks.weakNames().stream())
                .flatMap(names -> names)
                .toList();
    }

    private Person person() {
        String positions = sdn.field(4);
        return new Person(
                remarks.first(Label.GENDER),
                List.of(),
                positions == null ? List.of() : List.of(BETWEEN_POSITIONS.split(positions)),
                remarks.birthDates(),
                remarks.birthPlaces(),
                remarks.all(Label.NATIONALITY),
                remarks.all(Label.CITIZEN));
    }

    private Vessel vessel() {
        return new Vessel(
                remarks.imo(),
                remarks.first(Label.MMSI),
                sdn.field(5),
                sdn.field(6),
                sdn.field(7),
                sdn.field(8),
                sdn.field(9),
                remarks.all(Label.FORMER_FLAG),
                sdn.field(10));
    }

    /** An aircraft's name is its registration, or its serial number where it has none. */
    private Aircraft aircraft() {
        String name = sdn.field(1);
        String tailNumber = remarks.first(Label.TAIL_NUMBER);
        return new Aircraft(
                tailNumber == null && !name.startsWith("MSN ") ? name : tailNumber,
                remarks.first(Label.MODEL),
                remarks.first(Label.OPERATOR),
                remarks.first(Label.MANUFACTURED),
                remarks.first(Label.SERIAL_NUMBER),
                remarks.first(Label.CONSTRUCTION_NUMBER),
                remarks.first(Label.MODE_S));
    }

    private static NameType nameType(String type) {
        return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
            case "fka" -> NameType.FKA;
            case "nka" -> NameType.NKA;
            default -> NameType.AKA;
        };
    }

    /** {@code IRAN] [SDGT] [IFSR}: the outer brackets are missing. */
    private static List<String> programmes(String field) {
        return field == null
                ? List.of()
                : Arrays.stream(BETWEEN_PROGRAMMES.split(field))
                        .map(programme ->
                                programme.replace("[", "").replace("]", "").strip())
                        .filter(programme -> !programme.isEmpty())
                        .distinct()
                        .toList();
    }

    private static Place address(OfacRow row) {
        Place place = new Place(row.field(2), row.field(3), null, null, null, row.field(4), row.field(5));
        return place.equals(new Place(null, null, null, null, null, null, null)) ? null : place;
    }

    /** The column holds a thousand characters; the rest goes on in the part comments, in the middle of a word. */
    private String fullRemarks() {
        StringBuilder full = new StringBuilder(Objects.requireNonNullElse(sdn.field(11), ""));
        rows(OfacPart.COMMENTS)
                .map(row -> row.field(1))
                .filter(Objects::nonNull)
                .forEach(full::append);
        return full.isEmpty() ? null : full.toString();
    }

    private static String line(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }
}
