package org.snapback.guarantor.commitments.model;

/**
 * How much is promised, delivered or needed.
 *
 * @param value in minor units of the currency, or pieces; from 1 to {@link #MOST}
 */
public record HowMuch(long value, Unit unit) {
    /** The largest number that every reader of JSON keeps exact: 2^53 - 1. */
    public static final long MOST = 9_007_199_254_740_991L;

    public HowMuch {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("out of range: " + value);
        }
    }

    /**
     * One sum more, within what JSON keeps exact.
     *
     * @throws ArithmeticException where the sum is out of that range
     */
    static long add(long a, long b) {
        long sum = Math.addExact(a, b);
        if (sum > MOST || sum < -MOST) {
            throw new ArithmeticException("out of range: " + sum);
        }
        return sum;
    }
}
