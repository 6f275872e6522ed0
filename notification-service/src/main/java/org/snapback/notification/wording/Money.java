package org.snapback.notification.wording;

import java.math.BigDecimal;
import java.util.Currency;

/** Amounts as people write them. */
final class Money {
    private Money() {}

    /** Minor units in the currency's own: 250000 cents are 2500.00 EUR. A currency that is not known here keeps its minor units. */
    static String written(long minor, String currency) {
        try {
            int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            return BigDecimal.valueOf(minor, digits).toPlainString() + " " + currency;
        } catch (IllegalArgumentException e) {
            return minor + " minor units of " + currency;
        }
    }
}
