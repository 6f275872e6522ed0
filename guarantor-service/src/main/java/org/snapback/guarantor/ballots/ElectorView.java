package org.snapback.guarantor.ballots;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Elector;

@Schema(name = "Elector", description = "A state with a vote on the ballot, and its inhabitants")
record ElectorView(
        @Schema(examples = "PL") String state,
        @Schema(examples = "36621000") long population) {
    static ElectorView of(Elector elector) {
        return new ElectorView(elector.state(), elector.population());
    }
}
