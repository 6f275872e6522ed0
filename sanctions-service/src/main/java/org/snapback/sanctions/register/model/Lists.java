package org.snapback.sanctions.register.model;

import java.util.List;

final class Lists {
    private Lists() {}

    /** An unmodifiable copy; of nothing where a content has left the list out. */
    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
