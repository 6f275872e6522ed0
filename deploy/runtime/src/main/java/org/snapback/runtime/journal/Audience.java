package org.snapback.runtime.journal;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Who may know of an event, as the journal and the header {@code ce_audience} write it: {@code PUBLIC}, {@code ROSTER},
 * {@code NONE}, or the codes of states, sorted and separated by commas.
 */
public record Audience(String text) {
    /** Every acceded guarantor, Ukraine, and the topic {@code public}. */
    public static final Audience PUBLIC = new Audience("PUBLIC");

    /** Every acceded guarantor and Ukraine. */
    public static final Audience ROSTER = new Audience("ROSTER");

    /** No state: an event for the services and the audit alone. */
    public static final Audience NONE = new Audience("NONE");

    /** These states and no others; {@link #NONE} where there are none. */
    public static Audience states(Collection<String> codes) {
        return codes.isEmpty() ? NONE : new Audience(String.join(",", new TreeSet<>(codes)));
    }
}
