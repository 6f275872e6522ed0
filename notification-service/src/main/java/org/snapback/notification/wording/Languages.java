package org.snapback.notification.wording;

import java.util.List;
import java.util.Locale;
import org.snapback.notification.texts.Texts;

/** The languages in which there are notices. */
public final class Languages {
    private Languages() {}

    /**
     * The language that notices are told in where this one is asked for.
     *
     * @param language BCP 47
     * @return BCP 47; English where nothing is there in it
     */
    public static String of(String language) {
        return Texts.of(Wordings.BUNDLE, language).language();
    }

    /**
     * The first language of those that a reader accepts in which there are notices.
     *
     * @param accepted the header Accept-Language (RFC 9110, section 12.5.4); null or no such list for none
     * @return BCP 47; English where there are none in any of them
     */
    public static String best(String accepted) {
        for (Locale.LanguageRange range : ranges(accepted)) {
            String language = of(range.getRange());
            if (range.getWeight() > 0
                    && language.equals(Locale.forLanguageTag(range.getRange()).getLanguage())) {
                return language;
            }
        }
        return Wording.ENGLISH;
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        try {
            return accepted == null ? List.of() : Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
