package org.snapback.notification.acknowledgements;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.snapback.notification.notices.Demand;

/** What the page of a one-time link says, text by text in its language or else in English. */
final class PageTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private PageTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    static PageTexts in(String languageTag) {
        return new PageTexts(
                ResourceBundle.getBundle("messages/acknowledge", Locale.forLanguageTag(languageTag), NO_FALLBACK));
    }

    /** The language that the texts are in, for the page's own statement of it. */
    public String language() {
        String language = texts.getLocale().toLanguageTag();
        return language.equals("und") ? "en" : language;
    }

    public String text(String name) {
        return texts.getString(name);
    }

    /** What is demanded. */
    public String demand(Demand demand) {
        return texts.getString("demand." + demand);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(Locale.forLanguageTag(language()))
                        .format(moment.atOffset(ZoneOffset.UTC))
                + " UTC";
    }
}
