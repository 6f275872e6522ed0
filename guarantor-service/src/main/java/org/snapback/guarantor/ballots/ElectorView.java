package org.snapback.guarantor.ballots;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.Elector;

/** A state with a vote. */
@Schema(name = "Elector", description = "A state with a vote on the ballot, its inhabitants and its agreement's terms")
record ElectorView(
        @Schema(examples = "PL") String state,
        @Schema(examples = "36621000") long population,

        @Schema(
                description =
                        "Whether its agreement binds it also where a majority outvotes it on this kind of decision")
        boolean acceptsMajority,

        @Schema(description = "The measure types that its agreement reserves")
        List<String> reservations) {
    static ElectorView of(Elector elector, BallotKind kind) {
        return new ElectorView(
                elector.state(),
                elector.population(),
                elector.terms().acceptsMajorityFor().contains(kind),
                elector.terms().reservations().stream().sorted().toList());
    }
}
