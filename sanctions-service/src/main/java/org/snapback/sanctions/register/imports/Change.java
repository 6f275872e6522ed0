package org.snapback.sanctions.register.imports;

/** What an import makes of a subject. */
enum Change {
    NEW,
    CHANGED,
    UNCHANGED,
    GONE
}
