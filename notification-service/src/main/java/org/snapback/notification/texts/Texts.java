package org.snapback.notification.texts;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one bundle in one language; a text that the language lacks is English. Texts are ICU message patterns, whose
 * plural forms are the language's own.
 */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Place, Texts> KNOWN = new ConcurrentHashMap<>();

    private final PropertyResourceBundle own;
    private final Texts english;
    private final Locale locale;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private record Place(String bundle, Locale locale) {}

    private Texts(ResourceBundle own, Locale locale, Texts english) {
        this.own = (PropertyResourceBundle) own;
        this.locale = locale;
        this.english = english;
    }

    /**
     * The texts of a bundle.
     *
     * @param bundle its name, such as {@code mail}
     * @param languageTag BCP 47; English where the bundle has nothing in it
     */
    public static Texts of(String bundle, String languageTag) {
        ResourceBundle found =
                ResourceBundle.getBundle("messages/" + bundle, Locale.forLanguageTag(languageTag), NO_FALLBACK);
        Place place = new Place(bundle, found.getLocale());
        Texts known = KNOWN.get(place);
        if (known == null) {
            known = found.getLocale().equals(Locale.ROOT)
                    ? new Texts(found, Locale.ENGLISH, null)
                    : new Texts(found, found.getLocale(), of(bundle, "und"));
            KNOWN.put(place, known);
        }
        return known;
    }

    /** The language that the texts are in, BCP 47; some may be English for lack of it. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** Whether there is a text of this name, be it in English. */
    public boolean has(String name) {
        return own.handleGetObject(name) != null || (english != null && english.has(name));
    }

    /** The names of the texts that the language has itself. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String name : own.keySet()) {
            if (own.handleGetObject(name) != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** A text as it is, without places; empty where neither the language nor English has it. */
    public Optional<String> plain(String name) {
        Object text = own.handleGetObject(name);
        return text != null
                ? Optional.of((String) text)
                : Optional.ofNullable(english).flatMap(root -> root.plain(name));
    }

    /** A text; its places {0}, {1} are filled in. */
    public String text(String name, Object... values) {
        Map<String, Object> places = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            places.put(Integer.toString(i), values[i]);
        }
        return text(name, language -> places);
    }

    /** A text whose places are named. What fills them is asked for in the language that the text itself is in. */
    public String text(String name, Places places) {
        Texts from = own.handleGetObject(name) != null || english == null ? this : english;
        return from.pattern(name).format(places.in(from));
    }

    /** A moment as people write it, to the minute, in UTC: 28 November 2026, 03:00 UTC. */
    public String moment(Instant moment) {
        return Moments.written(moment, this);
    }

    /** What fills a text's places. */
    @FunctionalInterface
    public interface Places {
        /** The values by the names of their places. */
        Map<String, Object> in(Texts texts);
    }

    /** The language for the forms of dates, numbers and the names of states. */
    public Locale locale() {
        return locale;
    }

    // A format that is being used is not for another thread.
    private MessageFormat pattern(String name) {
        return (MessageFormat) patterns.computeIfAbsent(name, key -> new MessageFormat(own.getString(key), locale))
                .clone();
    }
}
