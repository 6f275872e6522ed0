package org.snapback.sanctions.register.lists;

/** A list's file cannot be read as what it should be; nothing of it may be taken in. */
public final class UnreadableListException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String part;
    private final long line;
    private final String rule;

    UnreadableListException(String part, long line, String rule, String message) {
        super(message);
        this.part = part;
        this.line = line;
        this.rule = rule;
    }

    /** The upload's part: {@code list} for an XML body, else {@code sdn}, {@code add}, {@code alt} or {@code comments}. */
    public String part() {
        return part;
    }

    /** The line that gave it away, from 1. */
    public long line() {
        return line;
    }

    /** The broken rule, a stable word. */
    public String rule() {
        return rule;
    }
}
