package org.snapback.sanctions.register.lists;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A row of one of OFAC's files.
 *
 * @param line where it begins, from 1
 * @param entity the ent_num that joins the files
 * @param fields all columns, the number included; null for {@code -0-}
 */
public record OfacRow(OfacPart part, long line, long entity, List<String> fields) {
    public OfacRow {
        // Not List.copyOf: null stands for -0-.
        fields = Collections.unmodifiableList(fields);
    }

    /** A row of these fields. */
    static OfacRow of(OfacPart part, long line, long entity, String... fields) {
        return new OfacRow(part, line, entity, Arrays.asList(fields));
    }

    String field(int column) {
        return fields.get(column);
    }
}
