package org.snapback.guarantor.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BindingTerms;
import org.snapback.guarantor.ballots.model.Elector;

/** One elector as the database keeps it, under its code. */
@Embeddable
record ElectorRow(
        long population,

        @Column(name = "accepts_majority_for", columnDefinition = "text[]")
        List<String> acceptsMajorityFor,

        @Column(columnDefinition = "text[]") List<String> reservations) {

    static ElectorRow of(Elector elector) {
        return new ElectorRow(
                elector.population(),
                elector.terms().acceptsMajorityFor().stream()
                        .map(BallotKind::name)
                        .sorted()
                        .toList(),
                elector.terms().reservations().stream().sorted().toList());
    }

    Elector elector(String state) {
        var kinds = acceptsMajorityFor.stream().map(BallotKind::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Elector(state, population, new BindingTerms(kinds, Set.copyOf(reservations)));
    }
}
