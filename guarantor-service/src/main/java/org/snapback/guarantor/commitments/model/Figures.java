package org.snapback.guarantor.commitments.model;

/**
 * What is needed, what was promised, how much of that is in force, delivered, and confirmed. Of one commitment, and so of
 * any sum: confirmed is at most delivered, delivered at most promised, and in force at most promised.
 */
public record Figures(long needed, long promised, long inForce, long delivered, long confirmed) {
    static final Figures ZERO = new Figures(0, 0, 0, 0, 0);

    /**
     * Both together.
     *
     * @throws ArithmeticException where a sum is out of the range that JSON keeps exact
     */
    Figures plus(Figures other) {
        return new Figures(
                HowMuch.add(needed, other.needed),
                HowMuch.add(promised, other.promised),
                HowMuch.add(inForce, other.inForce),
                HowMuch.add(delivered, other.delivered),
                HowMuch.add(confirmed, other.confirmed));
    }

    /** What is needed less what is in force; never under 0. */
    long gap() {
        return Math.max(0, needed - inForce);
    }
}
