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
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_TEXT = 10_000;

    /** Both are cut at what the contract allows, and hold no character that a line of text cannot. */
    Words {
        title = fit(title, LONGEST_TITLE);
        text = fit(text, LONGEST_TEXT);
    }

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

    private static String fit(String text, int longest) {
        StringBuilder fit = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .limit(longest + 1L)
                .forEach(fit::appendCodePoint);
        if (fit.codePointCount(0, fit.length()) <= longest) {
            return fit.toString();
        }
        fit.setLength(fit.offsetByCodePoints(0, longest - 1));
        return fit.append('…').toString();
    }
}
