package org.snapback.guarantor.ballots;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Electorate;
import org.snapback.guarantor.ballots.model.Prospects;

/** What is still needed. */
@Schema(
        name = "Prospects",
        description = "What is still needed. Each set is a smallest one, and of equally small ones that of the most"
                + " populous states; it is absent where no set can do it")
record ProspectsView(
        @Schema(description = "Electors without a vote that carry the text by voting FOR, the others staying away")
        StatesView carrying,

        @Schema(description = "The same of all electors, where votes cast are changed")
        StatesView carryingByChange,

        @Schema(
                description =
                        "Electors without a vote that block the text by voting AGAINST even if the others vote FOR")
        StatesView blocking,

        @Schema(description = "The same of all electors, where votes cast are changed")
        StatesView blockingByChange,

        @Schema(description = "The states by whose vote alone, all others staying as they are, the outcome turns")
        List<String> decisive) {
    static ProspectsView of(Prospects prospects, Electorate electorate) {
        return new ProspectsView(
                prospects
                        .carrying()
                        .map(states -> StatesView.of(states, electorate))
                        .orElse(null),
                prospects
                        .carryingByChange()
                        .map(states -> StatesView.of(states, electorate))
                        .orElse(null),
                prospects
                        .blocking()
                        .map(states -> StatesView.of(states, electorate))
                        .orElse(null),
                prospects
                        .blockingByChange()
                        .map(states -> StatesView.of(states, electorate))
                        .orElse(null),
                prospects.decisive());
    }
}
