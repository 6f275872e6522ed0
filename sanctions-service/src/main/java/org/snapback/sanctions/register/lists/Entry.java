package org.snapback.sanctions.register.lists;

import org.snapback.sanctions.register.model.Subject;

/** What the reading of a list comes upon next. */
public sealed interface Entry {
    /** A subject, and the line that it begins on. */
    record Listed(Subject subject, long line) implements Entry {}

    /** A row that is not taken in. */
    record Rejected(Rejection rejection) implements Entry {}
}
