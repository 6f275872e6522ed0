package org.snapback.notification.notices;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who hears of an event. Its owner has decided that by the event's audience; here it is only obeyed.
 *
 * @param states the states that get a notice, by ISO 3166-1 alpha-2 code
 * @param everybody whether it is announced in public too
 */
record Recipients(SortedSet<String> states, boolean everybody) {
    static final String UKRAINE = "UA";

    /**
     * The recipients of an audience.
     *
     * @param audience PUBLIC, ROSTER, NONE, or codes separated by commas
     * @param acceded the guarantors that have acceded, as known here
     */
    static Recipients of(String audience, SortedSet<String> acceded) {
        return switch (audience) {
            case "NONE" -> new Recipients(new TreeSet<>(), false);
            case "ROSTER" -> new Recipients(withUkraine(acceded), false);
            case "PUBLIC" -> new Recipients(withUkraine(acceded), true);
            default -> new Recipients(new TreeSet<>(Arrays.asList(audience.split(","))), false);
        };
    }

    private static SortedSet<String> withUkraine(SortedSet<String> acceded) {
        SortedSet<String> states = new TreeSet<>(acceded);
        states.add(UKRAINE);
        return states;
    }
}
