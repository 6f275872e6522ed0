package org.snapback.guarantor.compensation.model;

import java.math.BigInteger;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many euros one unit of a currency was worth, as stated: a decimal number, kept as text and read as an exact ratio of
 * integers.
 *
 * @param text such as {@code 0.02134}
 */
public record Rate(String text) {
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,8})([.][0-9]{1,12})?");
    private static final int CENTS = 100;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether the code is one of ISO 4217 that has a minor unit. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** The rate of a text; empty where it is no positive decimal number of at most 9 and 12 digits. */
    public static Optional<Rate> of(String text) {
        return DECIMAL.matcher(text).matches() && text.chars().anyMatch(c -> c >= '1' && c <= '9')
                ? Optional.of(new Rate(text))
                : Optional.empty();
    }

    /** Whether it says that one unit is one euro, however it is written. */
    public boolean isOne() {
        return numerator().equals(denominator());
    }

    /**
     * The euro equivalent in cents, rounded half up once.
     *
     * @param amount in minor units of the currency, above zero
     * @param currency its ISO 4217 code
     */
    public BigInteger cents(long amount, String currency) {
        int digits = Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getDefaultFractionDigits();
        BigInteger above = BigInteger.valueOf(amount).multiply(numerator()).multiply(BigInteger.valueOf(CENTS));
        BigInteger below = denominator().multiply(BigInteger.TEN.pow(digits));
        return above.shiftLeft(1).add(below).divide(below.shiftLeft(1));
    }

    private BigInteger numerator() {
        return new BigInteger(text.replace(".", ""));
    }

    private BigInteger denominator() {
        int point = text.indexOf('.');
        return BigInteger.TEN.pow(point < 0 ? 0 : text.length() - point - 1);
    }
}
