package org.snapback.sanctions.register.lists;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class OfacFileTest {
    private static final String[] TEXTS = {
        "VYMYSLOV, Miron", "say \"hello\"", "", "two\r\nlines", "Вымыслов", ";", "-0", "a,b,,c", "\"", "'", "0", "x\ty"
    };

    @Test
    void a_row_that_was_written_is_read_again() throws Exception {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<OfacRow> rows = new ArrayList<>();
            StringBuilder file = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                OfacRow row = row(random, lines(file) + 1);
                rows.add(row);
                file.append(written(row)).append("\r\n");
            }
            file.append(random.nextBoolean() ? "\u001a" : "");

            List<OfacFile.Read> read = Lists.ofac(OfacPart.ALT, file.toString());

            assertThat(read)
                    .as("seed %d", seed)
                    .isEqualTo(rows.stream().map(OfacFile.Read.Row::new).toList());
        }
    }

    @Test
    void ends_at_the_mark() throws Exception {
        assertThat(Lists.ofac(OfacPart.ALT, "1,2,\"aka\",\"A\",-0- \r\n\u001a")).hasSize(1);
        assertThat(Lists.ofac(OfacPart.ALT, "1,2,\"aka\",\"A\",-0- \r\n\u001a\r\n"))
                .hasSize(1);
        assertThat(refused(OfacPart.ALT, "1,2,\"aka\",\"A\",-0- \r\n\u001a\r\n2,3,\"aka\",\"B\",-0- \r\n")
                        .rule())
                .isEqualTo("end-mark");
    }

    @Test
    void reads_a_file_that_begins_with_a_byte_order_mark() throws Exception {
        OfacFile.Read read =
                Lists.ofac(OfacPart.ALT, "\ufeff1,2,\"aka\",\"A\",-0- \r\n").getFirst();

        assertThat(((OfacFile.Read.Row) read).row().entity()).isEqualTo(1);
    }

    @Test
    void rejects_a_row_that_cannot_be_joined_and_reads_on() throws Exception {
        List<OfacFile.Read> read = Lists.ofac(OfacPart.ALT, """
                1,2,"aka","A",-0-\s
                x,2,"aka","B",-0-\s
                3,2,"aka",-0-\s
                4,2,"aka","D\0",-0-\s
                5,2,"aka","E",-0-\s
                """);

        assertThat(read.stream()
                        .filter(OfacFile.Read.Rejected.class::isInstance)
                        .map(each -> ((OfacFile.Read.Rejected) each).rejection()))
                .extracting(Rejection::part, Rejection::line, Rejection::sourceId, Rejection::rule)
                .containsExactly(
                        tuple("alt", 2L, null, "integer"),
                        tuple("alt", 3L, "3", "columns"),
                        tuple("alt", 4L, "4", "characters"));
        assertThat(read).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"SDN", "ADD", "COMMENTS"})
    void refuses_another_file_than_the_part_should_be(OfacPart part) {
        UnreadableListException refused = refused(part, "1,2,\"aka\",\"A\",-0- \r\n");

        assertThat(refused.rule()).isEqualTo("columns");
        assertThat(refused.part()).isEqualTo(part.code());
        assertThat(refused.line()).isEqualTo(1);
        assertThat(refused).hasMessageContaining("5 columns").hasMessageContaining(String.valueOf(part.columns()));
    }

    @Test
    void refuses_broken_quotes() {
        UnreadableListException early = refused(OfacPart.ALT, "1,2,\"aka\",\"A\",-0- \r\n2,3,\"a\"ka,\"B\",-0- \r\n");
        UnreadableListException open = refused(OfacPart.ALT, "1,2,\"aka\",\"A\",-0- \r\n2,3,\"aka,B,-0- \r\n");

        assertThat(early.rule()).isEqualTo("quotes");
        assertThat(early.line()).isEqualTo(2);
        assertThat(open.rule()).isEqualTo("quotes");
        assertThat(open.line()).isEqualTo(2);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        InputStream file =
                new ByteArrayInputStream("1,2,\"aka\",\"\u00e9\",-0- \r\n".getBytes(StandardCharsets.ISO_8859_1));

        UnreadableListException refused =
                catchThrowableOfType(UnreadableListException.class, () -> Lists.ofac(OfacPart.ALT, file));

        assertThat(refused.rule()).isEqualTo("utf-8");
    }

    @Test
    void refuses_a_quote_without_end_before_it_fills_the_memory() {
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> endless =
                new ArrayList<>(List.of(new ByteArrayInputStream("1,2,\"aka".getBytes(StandardCharsets.US_ASCII))));
        for (int i = 0; i < 10_000; i++) {
            endless.add(new ByteArrayInputStream(blanks));
        }
        InputStream file = new SequenceInputStream(Collections.enumeration(endless));

        UnreadableListException refused =
                catchThrowableOfType(UnreadableListException.class, () -> Lists.ofac(OfacPart.ALT, file));

        assertThat(refused.rule()).isEqualTo("max-length");
    }

    private static UnreadableListException refused(OfacPart part, String file) {
        return catchThrowableOfType(UnreadableListException.class, () -> Lists.ofac(part, file));
    }

    private static OfacRow row(Random random, long line) {
        String[] fields = new String[OfacPart.ALT.columns()];
        Arrays.setAll(fields, column -> {
            String text = TEXTS[random.nextInt(TEXTS.length)];
            return text.isEmpty() ? null : text;
        });
        long entity = random.nextInt(1_000_000);
        fields[0] = String.valueOf(entity);
        return OfacRow.of(OfacPart.ALT, line, entity, fields);
    }

    private static String written(OfacRow row) {
        return row.fields().stream()
                .map(field -> field == null ? "-0- " : '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static long lines(CharSequence text) {
        return text.chars().filter(character -> character == '\n').count();
    }
}
