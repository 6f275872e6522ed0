package org.snapback.guarantor.ballots.model;

/**
 * A state with one vote on a ballot.
 *
 * @param state ISO 3166-1 alpha-2 code
 * @param population inhabitants, as the roster had them when the ballot opened; at least 1
 * @param terms what its agreement said of being bound when the ballot opened
 */
public record Elector(String state, long population, BindingTerms terms) {
    public Elector {
        if (population < 1) {
            throw new IllegalArgumentException(state + " has a population of " + population + ", at least 1 is needed");
        }
    }

    /** An elector without an agreement that says anything of being bound. */
    public Elector(String state, long population) {
        this(state, population, BindingTerms.NONE);
    }
}
