package org.snapback.sanctions.register.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One of OFAC's files, read row by row. A first row of another width, a broken quote, or bytes that are not UTF-8 make the
 * file unreadable; a later row of another width, or one whose number cannot be read, is rejected by itself.
 */
public final class OfacFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private static final String NULL = "-0-";
    /** DOS wrote it at the end of a file, and OFAC still does. */
    private static final String END = "\u001a";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /** What the reading comes upon next. */
    public sealed interface Read {
        /** A row that can be joined. */
        record Row(OfacRow row) implements Read {}

        /** A row that cannot. */
        record Rejected(Rejection rejection) implements Read {}
    }

    private final OfacPart part;
    private final StrideLimit in;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private boolean first = true;

    /** Begins to read; the caller closes the stream. */
    public OfacFile(OfacPart part, InputStream file) throws IOException {
        this.part = part;
        in = new StrideLimit(file);
        parser = CSVParser.parse(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                FORMAT);
        records = parser.iterator();
    }

    /**
     * Reads on to the next row.
     *
     * @return empty at the file's end
     * @throws UnreadableListException where rows can no longer be told apart, or the file is another one
     */
    public Optional<Read> next() throws UnreadableListException {
        long line = parser.getCurrentLineNumber() + 1;
        CSVRecord row = advance(line);
        if (row == null) {
            return Optional.empty();
        }
        if (row.size() == 1 && row.get(0).strip().equals(END)) {
            if (advance(line) != null) {
                throw unreadable(line, "end-mark", "Rows follow the mark (0x1A) that ends the file");
            }
            return Optional.empty();
        }
        if (first && row.size() != part.columns()) {
            throw unreadable(line, "columns", "The first row has " + columns(row));
        }
        String number = first ? row.get(0).replaceFirst("^" + BYTE_ORDER_MARK, "") : row.get(0);
        first = false;
        return Optional.of(read(row, number.strip(), line));
    }

    private Read read(CSVRecord row, String number, long line) {
        if (!NUMBER.matcher(number).matches()) {
            return rejected(line, null, "integer", "The first column is an ent_num of at most 15 digits");
        }
        long entity = Long.parseLong(number);
        String id = Long.toString(entity);
        if (row.size() != part.columns()) {
            return rejected(line, id, "columns", "The row has " + columns(row));
        }
        String[] fields = new String[row.size()];
        Arrays.setAll(fields, column -> column == 0 ? id : field(row.get(column)));
        for (String field : fields) {
            if (field != null && field.indexOf('\0') >= 0) {
                return rejected(line, id, "characters", "No field holds the character U+0000");
            }
        }
        return new Read.Row(OfacRow.of(part, line, entity, fields));
    }

    private CSVRecord advance(long line) throws UnreadableListException {
        try {
            in.stride();
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw switch (e.getCause()) {
                case CharacterCodingException coding ->
                    unreadable(line, "utf-8", "The file is not UTF-8 from about this line on");
                case StrideLimit.TooLongException tooLong ->
                    unreadable(line, "max-length", "A quote is never closed, or " + tooLong.getMessage());
                default ->
                    unreadable(
                            line,
                            "quotes",
                            "A quoted field is broken: " + e.getCause().getMessage());
            };
        }
    }

    private String columns(CSVRecord row) {
        return row.size() + " columns; a row of the part " + part.code() + " has " + part.columns();
    }

    private static String field(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.equals(NULL) ? null : stripped;
    }

    private Read rejected(long line, String id, String rule, String reason) {
        return new Read.Rejected(new Rejection(part.code(), line, id, rule, reason));
    }

    private UnreadableListException unreadable(long line, String rule, String message) {
        return new UnreadableListException(part.code(), line, rule, message);
    }
}
