package org.snapback.guarantor.ballots.model;

/**
 * A state with one vote on a ballot.
 *
 * @param state ISO 3166-1 alpha-2 code
 * @param population inhabitants, as the roster had them when the ballot opened; at least 1
 */
public record Elector(String state, long population) {
    public Elector {
        if (population < 1) {
            throw new IllegalArgumentException(state + " has a population of " + population + ", at least 1 is needed");
        }
    }
}
