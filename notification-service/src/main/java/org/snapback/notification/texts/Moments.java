package org.snapback.notification.texts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Moments as people write them, to the minute, in UTC: 28 November 2026, 03:00 UTC. */
final class Moments {
    private static final Map<Texts, DateTimeFormatter> FORMS = new ConcurrentHashMap<>();

    private Moments() {}

    /** The moment in the language of the texts. */
    static String written(Instant moment, Texts texts) {
        return FORMS.computeIfAbsent(texts, Moments::form).format(moment);
    }

    private static DateTimeFormatter form(Texts texts) {
        Texts common = Texts.of("common", texts.language());
        Locale locale = common.locale();
        return DateTimeFormatter.ofPattern(common.plain("moment").orElseThrow(), locale)
                .withZone(ZoneOffset.UTC);
    }
}
