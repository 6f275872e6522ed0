package org.snapback.sanctions.register.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snapback.sanctions.register.model.BirthDate;
import org.snapback.sanctions.register.model.Document;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.NameQuality;
import org.snapback.sanctions.register.model.NameType;
import org.snapback.sanctions.register.model.PartialDate;
import org.snapback.sanctions.register.model.Place;

/**
 * What OFAC writes in the column Remarks: items between semicolons, each a label and a value, {@code alt.} before a
 * label's second value. An item that is not known here stays in the subject's remarks alone.
 */
final class OfacRemarks {
    private static final Pattern BETWEEN_ITEMS = Pattern.compile(";\\s+");
    private static final Pattern ALTERNATIVE = Pattern.compile("^alt\\. ");
    private static final Pattern WEAK_NAME = Pattern.compile("([afn])\\.k\\.a\\. '(.+)'");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?: to |-)(.+)");

    /** The kind of a number, the number, and perhaps a detail, its country and dates. */
    private static final Pattern DOCUMENT = Pattern.compile("(?<type>[^:;]*?"
            + "(?:\\bNo\\.?|R\\.F\\.C\\.|Number|#|\\bID|Code|BIC|Passport|License|Identification|Address - [A-Z]{2,5}))"
            + " (?!No\\b|Number|#)(?<number>\\S+(?: \\S*\\d[^\\s()]*)*)"
            + "(?: \\((?<detail>[^()]+)\\)(?= \\())?(?: \\((?<country>[^()]+)\\))?"
            + "(?: issued (?<issued>[\\w ]*?\\d{4}))?(?: expires (?<expires>[\\w ]*\\d{4}))?");

    private static final Pattern NO_DOCUMENT = Pattern.compile("(?:Phone|Telephone|Fax) .*");
    private static final int LONGEST_DOCUMENT = 300;

    private final Map<Label, List<String>> values = new EnumMap<>(Label.class);
    private final List<String> others = new ArrayList<>();

    enum Label {
        DOB("DOB "),
        POB("POB "),
        NATIONALITY("nationality "),
        CITIZEN("citizen "),
        GENDER("Gender "),
        LINKED_TO("Linked To: "),
        IMO("Vessel Registration Identification "),
        MMSI("MMSI "),
        FORMER_FLAG("Former Vessel Flag "),
        TAIL_NUMBER("Aircraft Tail Number "),
        MODEL("Aircraft Model "),
        OPERATOR("Aircraft Operator "),
        MANUFACTURED("Aircraft Manufacture Date "),
        SERIAL_NUMBER("Aircraft Manufacturer's Serial Number (MSN) "),
        CONSTRUCTION_NUMBER("Aircraft Construction Number (also called L/N or S/N or F/N) "),
        MODE_S("Aircraft Mode S Transponder Code ");

        private final String text;

        Label(String text) {
            this.text = text;
        }
    }

    private OfacRemarks() {}

    /** The items of a remark; null is a remark without any. */
    static OfacRemarks read(String remarks) {
        OfacRemarks read = new OfacRemarks();
        if (remarks != null) {
            String items = remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks;
            BETWEEN_ITEMS
                    .splitAsStream(items.strip())
                    .map(item -> ALTERNATIVE.matcher(item).replaceFirst(""))
                    .forEach(read::item);
        }
        return read;
    }

    private void item(String item) {
        Optional<Label> known = Arrays.stream(Label.values())
                .filter(label -> item.startsWith(label.text))
                .findFirst();
        known.ifPresentOrElse(
                label -> values.computeIfAbsent(label, first -> new ArrayList<>())
                        .add(item.substring(label.text.length()).strip()),
                () -> others.add(item));
    }

    /** All values of a label, in the order written. */
    List<String> all(Label label) {
        return values.getOrDefault(label, List.of());
    }

    /** A label's first value; null where it has none. */
    String first(Label label) {
        return all(label).stream().findFirst().orElse(null);
    }

    List<Name> weakNames() {
        return others.stream()
                .map(WEAK_NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> Name.of(name.group(2), weakType(name.group(1)), NameQuality.LOW, null))
                .toList();
    }

    private static NameType weakType(String letter) {
        return switch (letter) {
            case "f" -> NameType.FKA;
            case "n" -> NameType.NKA;
            default -> NameType.AKA;
        };
    }

    List<BirthDate> birthDates() {
        return all(Label.DOB).stream().map(OfacRemarks::birthDate).toList();
    }

    private static BirthDate birthDate(String text) {
        String date = text.startsWith("circa ") ? text.substring("circa ".length()) : text;
        boolean circa = !date.equals(text);
        Optional<BirthDate> whole =
                PartialDate.read(date).map(read -> circa ? BirthDate.around(read, null) : BirthDate.on(read, null));
        return whole.or(() -> range(date, circa ? "circa" : null)).orElseGet(() -> BirthDate.asWritten(text));
    }

    private static Optional<BirthDate> range(String text, String note) {
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? PartialDate.read(range.group(1))
                        .flatMap(from -> PartialDate.read(range.group(2)).map(to -> BirthDate.between(from, to, note)))
                : Optional.empty();
    }

    List<Place> birthPlaces() {
        return all(Label.POB).stream()
                .map(place -> new Place(null, place, null, null, null, null, null))
                .toList();
    }

    List<Document> documents() {
        return others.stream()
                .filter(OfacRemarks::mayBeDocument)
                .map(DOCUMENT::matcher)
                .filter(Matcher::matches)
                .flatMap(OfacRemarks::document)
                .toList();
    }

    /** Spares most items the long pattern. */
    private static boolean mayBeDocument(String item) {
        return item.length() <= LONGEST_DOCUMENT
                && (item.chars().anyMatch(Character::isDigit) || item.contains("BIC "))
                && !NO_DOCUMENT.matcher(item).matches();
    }

    private static Stream<Document> document(Matcher document) {
        String type = document.group("type");
        String number = document.group("number");
        // A bank's code alone may be without a digit; other such texts are words.
        return type.endsWith("BIC") || number.chars().anyMatch(Character::isDigit)
                ? Stream.of(new Document(
                        type,
                        document.group("detail"),
                        number,
                        document.group("country"),
                        null,
                        date(document.group("issued")),
                        date(document.group("expires")),
                        null))
                : Stream.empty();
    }

    private static String date(String text) {
        return text == null ? null : PartialDate.read(text).orElse(text);
    }

    /** The number that stays with a vessel's hull; null where there is none. */
    String imo() {
        return all(Label.IMO).stream()
                .findFirst()
                .map(number -> number.replaceFirst("^IMO ", ""))
                .orElse(null);
    }
}
