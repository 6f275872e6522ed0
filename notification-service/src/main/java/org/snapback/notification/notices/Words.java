package org.snapback.notification.notices;

import java.time.Instant;

/**
 * What a notice says.
 *
 * @param title one line
 * @param text plain sentences
 * @param due what the state must do; null where nothing is asked of it
 */
record Words(String title, String text, Due due) {
    /**
     * What is due from a state.
     *
     * @param by until when; null where there is no deadline
     */
    record Due(String what, Instant by) {}

    static Words of(String title, String text) {
        return new Words(title, text, null);
    }

    Words due(String what, Instant by) {
        return new Words(title, text, new Due(what, by));
    }
}
