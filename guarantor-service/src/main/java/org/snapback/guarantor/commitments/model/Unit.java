package org.snapback.guarantor.commitments.model;

import java.util.Comparator;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a figure counts: minor units of a currency, or pieces of something. Figures of different units are never added.
 *
 * @param name an ISO 4217 code, or the piece in lower case: {@code howitzer}, {@code 155 mm shell}
 */
public record Unit(Kind kind, String name) implements Comparable<Unit> {
    /** Money or pieces. */
    public enum Kind {
        CURRENCY,
        PIECE
    }

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    // Lower case, so that one piece has one name and is not counted under two.
    private static final Pattern PIECE = Pattern.compile("[a-z0-9](?:[a-z0-9 ./-]{0,38}[a-z0-9])?");

    public static Unit currency(String code) {
        return new Unit(Kind.CURRENCY, code);
    }

    public static Unit piece(String name) {
        return new Unit(Kind.PIECE, name);
    }

    /** Whether ISO 4217 knows the code. */
    public static boolean isCurrency(String code) {
        return code != null && CURRENCIES.contains(code);
    }

    /** Whether a piece can be named so: at most 40 lower-case letters, digits, spaces, points, slashes and hyphens. */
    public static boolean isPiece(String name) {
        return name != null && PIECE.matcher(name).matches();
    }

    @Override
    public int compareTo(Unit other) {
        return Comparator.comparing(Unit::kind).thenComparing(Unit::name).compare(this, other);
    }
}
