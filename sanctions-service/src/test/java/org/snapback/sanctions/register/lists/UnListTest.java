package org.snapback.sanctions.register.lists;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.register.model.BirthDate;
import org.snapback.sanctions.register.model.Document;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.NameQuality;
import org.snapback.sanctions.register.model.NameType;
import org.snapback.sanctions.register.model.Place;
import org.snapback.sanctions.register.model.Precision;
import org.snapback.sanctions.register.model.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class UnListTest {
    @Test
    void reads_a_person_with_everything_that_the_list_says() throws Exception {
        Subject subject = Lists.subject(Lists.un(Lists.sample("un/consolidated.xml")), "9900001");

        assertThat(subject.kind()).isEqualTo(Kind.PERSON);
        assertThat(subject.reference()).isEqualTo("QDi.9001");
        assertThat(subject.programmes()).containsExactly("Al-Qaida");
        assertThat(subject.listedOn()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(subject.updatedOn()).containsExactly(LocalDate.of(2016, 10, 13), LocalDate.of(2020, 11, 24));
        assertThat(subject.names())
                .extracting(Name::text, Name::type, Name::quality, Name::script, Name::note)
                .containsExactly(
                        tuple("MITHAL NAMUDHAJ AL-WAHMI", NameType.PRIMARY, null, "Latn", null),
                        tuple("مثال نموذج الوهمي", NameType.ORIGINAL_SCRIPT, null, "Arab", null),
                        tuple("Mithal Namudhaj al-Wahmi", NameType.AKA, NameQuality.GOOD, "Latn", null),
                        tuple("Abu Mithal", NameType.AKA, NameQuality.LOW, "Latn", "nom de guerre"),
                        tuple(
                                "Namudhaj Khayali",
                                NameType.AKA,
                                NameQuality.GOOD,
                                "Latn",
                                "formerly listed as; born 1969-02-05, Baghdad, Iraq"));
        assertThat(subject.person().gender()).isEqualTo("Male");
        assertThat(subject.person().titles()).containsExactly("Haji");
        assertThat(subject.person().nationalities()).containsExactly("Iraq");
        assertThat(subject.person().birthDates())
                .containsExactly(BirthDate.on("1965-12-12", null), BirthDate.around("1966", null));
        assertThat(subject.addresses())
                .containsExactly(new Place(
                        "1 Street of Examples", null, "Madinat al-Mithal", null, null, "Iraq", "previous address"));
        assertThat(subject.documents())
                .containsExactly(
                        new Document("Passport", null, "X0000001", "Iraq", "Baghdad", "2010-02-18", null, "expired"),
                        new Document("National Identification Number", null, "0000001", null, null, null, null, null));
        assertThat(subject.remarks()).startsWith("Believed to be nowhere.");
    }

    @Test
    void reads_birth_dates_as_exactly_as_they_are_known() throws Exception {
        List<Entry> list = Lists.un(Lists.sample("un/consolidated.xml"));

        assertThat(Lists.subjects(list).stream()
                        .filter(subject -> subject.kind() == Kind.PERSON)
                        .flatMap(subject -> subject.person().birthDates().stream())
                        .map(BirthDate::precision))
                .contains(Precision.EXACT, Precision.MONTH, Precision.YEAR, Precision.APPROXIMATE, Precision.RANGE)
                .contains(Precision.AS_WRITTEN);
        assertThat(Lists.subject(list, "9900004").person().birthDates())
                .containsExactly(BirthDate.between("1955", "1958", "Approximately"));
        assertThat(Lists.subject(list, "9900003").person().birthDates())
                .containsExactly(BirthDate.on("1973-11", "Nov. 1973"));
    }

    @Test
    void counts_persons_and_entities_and_knows_when_the_list_was_published() throws Exception {
        UnList list = new UnList(Lists.sample("un/consolidated.xml"));

        assertThat(list.publishedAt()).contains(Instant.parse("2026-01-31T00:00:09.554Z"));
        assertThat(Lists.subjects(Lists.un(Lists.sample("un/consolidated.xml"))).stream()
                        .collect(Collectors.groupingBy(Subject::kind, Collectors.counting())))
                .containsOnlyKeys(Kind.PERSON, Kind.ENTITY)
                .containsEntry(Kind.PERSON, 7L)
                .containsEntry(Kind.ENTITY, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-02-30T00:00:09.554Z", "+999999999-01-31T00:00:09.554Z"})
    void a_publication_that_no_calendar_has_is_not_known(String moment) throws Exception {
        String root = "<CONSOLIDATED_LIST dateGenerated=\"" + moment + "\"/>";

        UnList list = new UnList(new ByteArrayInputStream(root.getBytes(StandardCharsets.UTF_8)));

        assertThat(list.publishedAt()).isEmpty();
    }

    @Test
    void tells_former_names_of_entities_from_other_ones() throws Exception {
        Subject subject = Lists.subject(Lists.un(Lists.sample("un/consolidated.xml")), "9900101");

        assertThat(subject.names())
                .extracting(Name::type)
                .containsExactly(NameType.PRIMARY, NameType.AKA, NameType.FKA);
    }

    @Test
    void rejects_a_subject_without_number_or_name_and_reads_on() throws Exception {
        List<Entry> entries = Lists.un(list("""
                <INDIVIDUAL><FIRST_NAME>NOBODY</FIRST_NAME></INDIVIDUAL>
                <INDIVIDUAL><DATAID>1</DATAID></INDIVIDUAL>
                <INDIVIDUAL><DATAID>2</DATAID><FIRST_NAME>SOMEBODY</FIRST_NAME></INDIVIDUAL>"""));

        assertThat(Lists.rejections(entries))
                .extracting(Rejection::part, Rejection::line, Rejection::sourceId, Rejection::rule)
                .containsExactly(tuple("list", 2L, null, "required"), tuple("list", 3L, "1", "required"));
        assertThat(Lists.subjects(entries)).extracting(Subject::sourceId).containsExactly("2");
    }

    @Test
    void keeps_a_subject_whose_dates_cannot_be_read() throws Exception {
        List<Entry> entries = Lists.un(list("""
                <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>NOBODY</FIRST_NAME><LISTED_ON>long ago</LISTED_ON>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1970-02-31</DATE>
                </INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>"""));

        Subject subject = Lists.subject(entries, "1");
        assertThat(subject.listedOn()).isNull();
        assertThat(subject.person().birthDates()).containsExactly(BirthDate.asWritten("1970-02-31"));
    }

    @Test
    void rejects_an_element_that_may_be_a_kind_of_subject_not_known_here() throws Exception {
        List<Entry> entries = Lists.un(
                "<CONSOLIDATED_LIST><VESSELS><VESSEL><DATAID>1</DATAID></VESSEL></VESSELS>" + "</CONSOLIDATED_LIST>");

        assertThat(Lists.rejections(entries)).extracting(Rejection::rule).containsExactly("known-element");
    }

    @Test
    void rejects_a_subject_that_is_too_long_or_too_deep() throws Exception {
        String deep = "<A>".repeat(30) + "</A>".repeat(30);

        List<Entry> entries = Lists.un(list("<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME><COMMENTS1>"
                + "x".repeat(300_000)
                + "</COMMENTS1></INDIVIDUAL>\n<INDIVIDUAL><DATAID>2</DATAID><FIRST_NAME>B</FIRST_NAME>"
                + deep
                + "</INDIVIDUAL><INDIVIDUAL><DATAID>3</DATAID><FIRST_NAME>C</FIRST_NAME></INDIVIDUAL>"));

        assertThat(Lists.rejections(entries))
                .extracting(Rejection::sourceId, Rejection::rule)
                .containsExactly(tuple("1", "max-length"), tuple("2", "max-length"));
        assertThat(Lists.subjects(entries)).extracting(Subject::sourceId).containsExactly("3");
    }

    @Test
    void reads_marked_sections_and_predefined_entities_as_text() throws Exception {
        List<Entry> entries = Lists.un(list(
                "<ENTITY><DATAID>1</DATAID><FIRST_NAME><![CDATA[A <&> B]]> &amp; &#67;" + "</FIRST_NAME></ENTITY>"));

        assertThat(Lists.subject(entries, "1").primaryName()).isEqualTo("A <&> B & C");
    }

    @Test
    void refuses_a_file_that_breaks_off() throws Exception {
        String whole = new String(Lists.sample("un/consolidated.xml").readAllBytes(), StandardCharsets.UTF_8);

        for (int end : List.of(0, 40, 700, whole.length() / 2, whole.length() - 25)) {
            UnreadableListException refused = refused(whole.substring(0, end));

            assertThat(refused.rule()).as("cut at %d", end).isEqualTo("well-formed");
            assertThat(refused.line()).as("cut at %d", end).isPositive();
        }
    }

    @Test
    void refuses_another_file() {
        assertThat(refused("<rss version='2.0'/>").rule()).isEqualTo("root");
        assertThat(refused("not XML at all").rule()).isEqualTo("well-formed");
    }

    @Test
    void refuses_external_entities() {
        UnreadableListException refused = refused("""
                <?xml version="1.0"?>
                <!DOCTYPE CONSOLIDATED_LIST [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>&file;</FIRST_NAME>
                </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>""");

        assertThat(refused.rule()).isEqualTo("no-dtd");
        assertThat(refused.line()).isEqualTo(2);
    }

    @Test
    void refuses_a_billion_laughs() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY lol%d \"%s\">".formatted(i, ("&lol" + (i - 1) + ";").repeat(10)))
                .collect(Collectors.joining("\n", "<!ENTITY lol0 \"lol\">\n", ""));

        UnreadableListException refused = refused("<!DOCTYPE CONSOLIDATED_LIST [\n" + laughs
                + "\n]>\n<CONSOLIDATED_LIST><INDIVIDUALS>&lol9;</INDIVIDUALS></CONSOLIDATED_LIST>");

        assertThat(refused.rule()).isEqualTo("no-dtd");
    }

    @Test
    void refuses_a_tag_or_comment_without_end_before_it_fills_the_memory() {
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> endless = new ArrayList<>(List.of(stream("<CONSOLIDATED_LIST><!--")));
        IntStream.range(0, 10_000).forEach(i -> endless.add(new ByteArrayInputStream(blanks)));
        InputStream file = new SequenceInputStream(Collections.enumeration(endless));

        UnreadableListException refused = catchThrowableOfType(UnreadableListException.class, () -> Lists.un(file));

        assertThat(refused.rule()).isEqualTo("max-length");
    }

    private static UnreadableListException refused(String file) {
        return catchThrowableOfType(UnreadableListException.class, () -> Lists.un(file));
    }

    private static String list(String individuals) {
        return "<CONSOLIDATED_LIST><INDIVIDUALS>\n" + individuals + "</INDIVIDUALS></CONSOLIDATED_LIST>";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
