package org.snapback.guarantor.ballots;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Electorate;

/** Some states of an electorate. */
@Schema(name = "States", description = "Some states of an electorate, in order of code; none where nothing is needed")
record StatesView(
        @Schema(examples = "[\"DE\", \"FR\"]") List<String> states,

        @Schema(description = "Their inhabitants together") long population) {
    static StatesView of(List<String> states, Electorate electorate) {
        return new StatesView(states, electorate.population(states));
    }
}
