package org.snapback.sanctions.screening.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A number that identifies.
 *
 * @param type as it is written, such as {@code Passport} or {@code IMO}; null where it is not said
 * @param number as it is written
 */
public record Identifier(String type, String number) {
    private static final int SHORTEST = 4;

    /** The number without blanks, dashes and the like, in capitals: what is compared. */
    public String compared() {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        String text = kept.toString();
        return text.startsWith("IMO") && text.length() == 10 ? text.substring(3) : text;
    }

    /** Whether it is long enough to identify anything, and holds a digit. */
    public boolean identifies() {
        String compared = compared();
        return compared.length() >= SHORTEST && compared.chars().anyMatch(Character::isDigit);
    }

    boolean isOfSameType(Identifier other) {
        return type != null && other.type != null && type.equalsIgnoreCase(other.type);
    }
}
