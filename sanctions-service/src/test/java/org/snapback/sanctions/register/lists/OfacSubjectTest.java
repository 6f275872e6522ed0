package org.snapback.sanctions.register.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.register.model.Aircraft;
import org.snapback.sanctions.register.model.BirthDate;
import org.snapback.sanctions.register.model.Document;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.NameQuality;
import org.snapback.sanctions.register.model.NameType;
import org.snapback.sanctions.register.model.Place;
import org.snapback.sanctions.register.model.Subject;
import org.snapback.sanctions.register.model.Vessel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OfacSubjectTest {
    @Test
    void joins_a_person_from_all_parts() throws Exception {
        Subject subject = Lists.subject(Lists.ofacSample(), "90000101");

        assertThat(subject.kind()).isEqualTo(Kind.PERSON);
        assertThat(subject.programmes()).containsExactly("RUSSIA-EO14024");
        assertThat(subject.names())
                .extracting(Name::text, Name::type, Name::quality, Name::script)
                .containsExactly(
                        tuple("VYMYSLOV, Miron Lukich", NameType.PRIMARY, null, "Latn"),
                        tuple("VYMYSLOV, Myron", NameType.AKA, null, "Latn"),
                        tuple("ВЫМЫСЛОВ, Мирон Лукич", NameType.AKA, null, "Cyrl"),
                        tuple("ZERKALO", NameType.AKA, NameQuality.LOW, "Latn"));
        assertThat(subject.person().positions()).containsExactly("Chairman of the Board of Krivoye Zerkalo Bank");
        assertThat(subject.person().gender()).isEqualTo("Male");
        assertThat(subject.person().nationalities()).containsExactly("Russia");
        assertThat(subject.person().birthDates()).containsExactly(BirthDate.on("1961-08-04", null));
        assertThat(subject.person().birthPlaces())
                .containsExactly(new Place(null, "Nigdeysk, Russia", null, null, null, null, null));
        assertThat(subject.documents())
                .containsExactly(
                        new Document("Passport", null, "000000101", "Russia", null, "2016-03-14", "2026-03-14", null),
                        new Document("Tax ID No.", null, "000000000101", "Russia", null, null, null, null));
        assertThat(subject.addresses())
                .containsExactly(
                        new Place("Naberezhnaya Vymysla 1", "Nigdeysk 000000", null, null, null, "Russia", null));
        assertThat(subject.linkedTo()).containsExactly("KRIVOYE ZERKALO BANK");
        assertThat(subject.remarks()).contains("Secondary sanctions risk");
    }

    @Test
    void reads_approximate_dates_and_ranges() throws Exception {
        List<Entry> sample = Lists.ofacSample();

        assertThat(Lists.subject(sample, "90000103").person().birthDates())
                .containsExactly(BirthDate.around("1955", null), BirthDate.between("1953", "1957", null));
        assertThat(Lists.subject(sample, "90000104").person().birthDates())
                .containsExactly(BirthDate.between("1970-01-01", "1972-12-31", null));
        assertThat(Lists.subject(sample, "90000105").person().birthDates())
                .containsExactly(BirthDate.on("1968-11", null));
    }

    @Test
    void goes_on_with_remarks_where_the_column_had_no_room() throws Exception {
        Subject subject = Lists.subject(Lists.ofacSample(), "90000205");

        assertThat(subject.remarks()).hasSizeGreaterThan(1000).endsWith("Linked To: KRIVOYE ZERKALO BANK.");
        assertThat(subject.documents())
                .hasSize(14)
                .allSatisfy(wallet -> assertThat(wallet.type()).isEqualTo("Digital Currency Address - XBT"));
        assertThat(subject.names()).extracting(Name::text).contains("HOLLOWREED");
    }

    @Test
    void reads_the_particulars_of_vessels_and_aircraft() throws Exception {
        List<Entry> sample = Lists.ofacSample();

        assertThat(Lists.subject(sample, "90000301").vessel())
                .isEqualTo(new Vessel(
                        "0000301",
                        "000000301",
                        "XXAA1",
                        "Crude Oil Tanker",
                        "115,000",
                        "62,000",
                        "Gabon",
                        List.of("Liberia", "Malta"),
                        "Zerkalny Most Shipping LLC"));
        assertThat(Lists.subject(sample, "90000401").aircraft())
                .isEqualTo(
                        new Aircraft("XX-NVB", "Skorokhod 90", "Pustaveta Air", "12 Sep 2012", "000401", null, null));
        assertThat(Lists.subject(sample, "90000402").aircraft().tailNumber()).isEqualTo("XX-ZRK");
    }

    @Test
    void reads_numbers_of_companies_with_their_details() throws Exception {
        List<Entry> sample = Lists.ofacSample();

        assertThat(Lists.subject(sample, "90000204").documents())
                .extracting(Document::type, Document::number, Document::detail, Document::country)
                .containsExactly(
                        tuple("R.F.C.", "FIM000000AA4", null, "Mexico"),
                        tuple("Folio Mercantil No.", "204", "Jalisco", "Mexico"));
        assertThat(Lists.subject(sample, "90000201").documents())
                .extracting(Document::type, Document::number)
                .containsExactly(tuple("SWIFT/BIC", "KRZEXX00"), tuple("Registration Number", "0000000000201"));
    }

    @Test
    void splits_programmes() throws Exception {
        assertThat(Lists.subject(Lists.ofacSample(), "90000103").programmes())
                .containsExactly("UKRAINE-EO13661", "RUSSIA-EO14024");
    }

    @Test
    void the_sample_has_every_kind_and_the_programmes_of_the_aggression() throws Exception {
        List<Entry> sample = Lists.ofacSample();

        assertThat(Lists.rejections(sample)).isEmpty();
        assertThat(Lists.subjects(sample).stream().collect(Collectors.groupingBy(Subject::kind, Collectors.counting())))
                .containsEntry(Kind.PERSON, 7L)
                .containsEntry(Kind.ENTITY, 5L)
                .containsEntry(Kind.VESSEL, 3L)
                .containsEntry(Kind.AIRCRAFT, 2L);
        assertThat(Lists.subjects(sample))
                .flatExtracting(Subject::programmes)
                .anyMatch(programme -> programme.contains("RUSSIA"))
                .anyMatch(programme -> programme.contains("UKRAINE"))
                .anyMatch(programme -> programme.contains("BELARUS"));
    }

    @Test
    void rejects_a_name_or_address_of_nobody() {
        List<Entry> entries = OfacSubject.join(List.of(alt(7, 1, "aka", "NOBODY")));

        assertThat(Lists.rejections(entries))
                .extracting(Rejection::part, Rejection::line, Rejection::sourceId, Rejection::rule)
                .containsExactly(tuple("alt", 1L, "7", "known-entity"));
    }

    @Test
    void rejects_the_second_row_of_a_number() {
        List<Entry> entries = OfacSubject.join(List.of(sdn(7, 1, "FIRST", null), sdn(7, 2, "SECOND", null)));

        assertThat(Lists.subjects(entries)).extracting(Subject::primaryName).containsExactly("FIRST");
        assertThat(Lists.rejections(entries))
                .extracting(Rejection::line, Rejection::rule)
                .containsExactly(tuple(2L, "unique"));
    }

    @Test
    void rejects_a_subject_of_no_known_type_or_without_name() {
        assertThat(Lists.rejections(OfacSubject.join(List.of(sdn(7, 1, "A", "satellite")))))
                .extracting(Rejection::rule)
                .containsExactly("known-value");
        assertThat(Lists.rejections(OfacSubject.join(List.of(sdn(7, 1, null, "vessel")))))
                .extracting(Rejection::rule)
                .containsExactly("required");
    }

    @Test
    void rejects_rows_beyond_what_a_subject_may_have() {
        OfacJoin join = new OfacJoin();
        join.add(sdn(7, 1, "A", null));
        List<Entry> rejected = new ArrayList<>();
        for (int line = 1; line <= OfacJoin.MOST_ROWS; line++) {
            rejected.addAll(join.add(alt(7, line, "aka", "A" + line)));
        }

        List<Entry> entries = join.end();

        assertThat(Lists.subjects(entries).getFirst().names()).hasSize(OfacJoin.MOST_ROWS);
        assertThat(Lists.rejections(rejected)).extracting(Rejection::rule).containsExactly("max-rows");
    }

    @Test
    void joins_row_by_row() {
        OfacJoin join = new OfacJoin();

        assertThat(join.end()).isEmpty();
        assertThat(join.add(sdn(7, 1, "A", null))).isEmpty();
        assertThat(join.add(alt(7, 1, "aka", "B"))).isEmpty();
        List<Entry> first = join.add(sdn(8, 2, "C", null));
        assertThat(Lists.subjects(first).getFirst().names())
                .extracting(Name::text)
                .containsExactly("A", "B");
        assertThat(Lists.subjects(join.end())).extracting(Subject::primaryName).containsExactly("C");
    }

    private static OfacRow sdn(long entity, long line, String name, String type) {
        return OfacRow.of(
                OfacPart.SDN,
                line,
                entity,
                String.valueOf(entity),
                name,
                type,
                "CUBA",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static OfacRow alt(long entity, long line, String type, String name) {
        return OfacRow.of(OfacPart.ALT, line, entity, String.valueOf(entity), "1", type, name, null);
    }
}
