package org.snapback.sanctions.register.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the rows of OFAC's files to subjects. The rows come in order of their ent_num; those of one ent_num in the order
 * of the parts, then of the lines. Only one subject is in memory at a time.
 */
public final class OfacJoin {
    /** So many rows of one subject are taken in; the longest real one has about a hundred. */
    static final int MOST_ROWS = 2_000;

    private final List<OfacRow> rows = new ArrayList<>();

    /** Takes the next row and gives what it completes. */
    public List<Entry> add(OfacRow row) {
        if (rows.isEmpty() || rows.getFirst().entity() == row.entity()) {
            if (rows.size() == MOST_ROWS) {
                return List.of(OfacSubject.rejected(row, "max-rows", "At most " + MOST_ROWS + " rows a subject"));
            }
            rows.add(row);
            return List.of();
        }
        List<Entry> complete = end();
        rows.add(row);
        return complete;
    }

    /** Gives what the last row completes. */
    public List<Entry> end() {
        List<Entry> complete = rows.isEmpty() ? List.of() : OfacSubject.join(List.copyOf(rows));
        rows.clear();
        return complete;
    }
}
