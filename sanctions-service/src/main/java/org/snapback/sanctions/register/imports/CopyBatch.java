package org.snapback.sanctions.register.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows on their way into a table by COPY, in bounded batches, so that other statements can run in between. */
final class CopyBatch {
    private static final int FULL = 1 << 18;

    private final CopyManager copy;
    private final String sql;
    private final StringBuilder rows = new StringBuilder();

    CopyBatch(Connection connection, String table, String columns) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
        sql = "COPY " + table + " (" + columns + ") FROM STDIN";
    }

    /** Adds a row of texts, numbers, booleans, bytes, lists of texts, and null. */
    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            if (values[i] == null) {
                rows.append("\\N");
            } else {
                escape(text(values[i]));
            }
        }
        rows.append('\n');
        if (rows.length() > FULL) {
            flush();
        }
    }

    /** Sends what has been added. */
    void flush() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            copy.copyIn(sql, new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.setLength(0);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(character);
            }
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case List<?> list -> list.stream().map(CopyBatch::element).collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }

    private static String element(Object element) {
        return element == null
                ? "NULL"
                : '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
