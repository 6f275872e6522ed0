package org.snapback.sanctions.register.model;

import java.util.List;

/**
 * One of a subject's names.
 *
 * @param text as the list writes it, blanks collapsed
 * @param script of most of its letters, an ISO 15924 code; Zyyy where it has none
 * @param parts the parts that the list separates, in its order; empty where it does not
 * @param note what the list adds about this name
 */
public record Name(String text, NameType type, NameQuality quality, String script, List<String> parts, String note) {
    public Name {
        parts = Lists.orEmpty(parts);
    }

    /** A name that its list writes in one piece; quality and note may be null. */
    public static Name of(String text, NameType type, NameQuality quality, String note) {
        return new Name(text, type, quality, Scripts.of(text), List.of(), note);
    }

    /** A name of several parts, joined by blanks. */
    public static Name of(List<String> parts, NameType type) {
        String text = String.join(" ", parts);
        return new Name(text, type, null, Scripts.of(text), parts, null);
    }
}
