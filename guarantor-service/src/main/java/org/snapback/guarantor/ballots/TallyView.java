package org.snapback.guarantor.ballots;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.Tally;

/** How the votes stand. */
@Schema(name = "Tally", description = "How the votes stand, and what they would decide if no other came")
record TallyView(
        List<String> inFavour,
        List<String> against,
        List<String> abstaining,

        @Schema(description = "Abstaining with a declaration, which keeps them from being bound")
        List<String> abstainingWithDeclaration,

        List<String> absent,

        @Schema(description = "Inhabitants of the states in favour")
        long populationInFavour,

        @Schema(description = "Inhabitants of all electors") long population,

        @Schema(description = "What the votes decide when no other comes")
        BallotOutcome asItStands,

        @Schema(description = "What stands in the way of adoption; empty where nothing does")
        List<String> obstacles) {

    static TallyView of(Tally tally) {
        return new TallyView(
                tally.states(Choice.FOR),
                tally.states(Choice.AGAINST),
                tally.states(Choice.ABSTAIN),
                tally.states(Choice.ABSTAIN_WITH_DECLARATION),
                tally.absent(),
                tally.population(Choice.FOR),
                tally.electorate().population(),
                tally.outcome(),
                tally.obstacles());
    }
}
