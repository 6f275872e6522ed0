package org.snapback.notification.texts;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle in one language; a text that the language lacks is English. */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The texts of a bundle.
     *
     * @param bundle its name, such as {@code mail}
     * @param languageTag BCP 47; English where the bundle has nothing in it
     */
    public static Texts of(String bundle, String languageTag) {
        return new Texts(
                ResourceBundle.getBundle("messages/" + bundle, Locale.forLanguageTag(languageTag), NO_FALLBACK));
    }

    /** The language that the texts are in, BCP 47. */
    public String language() {
        String language = bundle.getLocale().toLanguageTag();
        return language.equals("und") ? "en" : language;
    }

    /** A text; its places {0}, {1} are filled in. */
    public String text(String name, Object... values) {
        String text = bundle.getString(name);
        return values.length == 0 ? text : new MessageFormat(text, locale()).format(values);
    }

    /** A moment, to the minute, in UTC. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale())
                        .format(moment.atOffset(ZoneOffset.UTC))
                + " UTC";
    }

    private Locale locale() {
        return Locale.forLanguageTag(language());
    }
}
