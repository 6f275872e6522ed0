package org.snapback.guarantor.ballots.model;

import java.util.Set;

/**
 * What a state's agreement says of being bound by ballots, frozen when a ballot opens.
 *
 * @param acceptsMajorityFor the kinds of decision by which the state is bound also where it is outvoted
 * @param reservations the measure types that it has reserved: a decision never binds it to these
 */
public record BindingTerms(Set<BallotKind> acceptsMajorityFor, Set<String> reservations) {
    /** No agreement, or one that says nothing of it: no majority is accepted and nothing reserved. */
    public static final BindingTerms NONE = new BindingTerms(Set.of(), Set.of());

    public BindingTerms {
        acceptsMajorityFor = Set.copyOf(acceptsMajorityFor);
        reservations = Set.copyOf(reservations);
    }
}
