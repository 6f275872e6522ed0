package org.snapback.guarantor.implementations;

import java.util.UUID;
import org.snapback.runtime.paging.Cursor;

/** Reads the cursors of lists that are in the order of ids. */
final class Places {
    private Places() {}

    /**
     * The id that a page ended with.
     *
     * @throws org.snapback.runtime.problem.RefusedException where the cursor holds none
     */
    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
