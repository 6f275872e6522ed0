package org.snapback.sanctions.packages.model;

import java.time.Period;

/**
 * The terms of a PRICE_CAP.
 *
 * @param price the highest price of one unit, in minor units of the currency
 * @param currency an ISO 4217 code
 * @param unit what the price is for, such as {@code barrel}
 * @param review how often the price is looked at again
 */
public record PriceCap(String product, long price, String currency, String unit, Period review) {}
