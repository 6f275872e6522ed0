package org.snapback.notification.wording;

import java.time.Instant;
import java.util.Optional;
import org.snapback.notification.texts.Texts;

/**
 * What a notice says.
 *
 * @param language what it is said in, BCP 47
 * @param title one line
 * @param text plain sentences
 * @param due what the state must do; null where nothing is asked of it
 */
public record Words(String language, String title, String text, Due due) {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_TEXT = 10_000;

    /** Both are cut at what the contract allows, and hold no character that a line of text cannot. */
    public Words {
        title = fit(title, LONGEST_TITLE);
        text = fit(text, LONGEST_TEXT);
    }

    /**
     * What is due from a state.
     *
     * @param by until when; null where there is no deadline
     */
    public record Due(String what, Instant by) {}

    static Words of(String language, String title, String text) {
        return new Words(language, title, text, null);
    }

    Words due(String what, Instant by) {
        return new Words(language, title, text, new Due(what, by));
    }

    /** What is due in a sentence; empty where nothing is. */
    public Optional<String> duty() {
        Texts texts = Texts.of(Wordings.BUNDLE, language);
        return Optional.ofNullable(due)
                .map(one -> one.by == null
                        ? texts.text("due", one.what)
                        : texts.text("due.by", one.what, texts.moment(one.by)));
    }

    /** What a notice is not: the legal act. */
    public String caveat() {
        return Texts.of(Wordings.BUNDLE, language).text("caveat");
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
