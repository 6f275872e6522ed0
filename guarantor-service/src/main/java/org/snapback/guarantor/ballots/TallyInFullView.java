package org.snapback.guarantor.ballots;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Binding;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Prospects;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.guarantor.ballots.model.Tally;

/** A tally with what counts, what is still needed and whom it would bind. */
@Schema(
        name = "TallyInFull",
        description = "What counts, limb by limb, what is still needed, and whom an adoption would bind; of a closed"
                + " ballot, why it ended as it did and whom it binds")
record TallyInFullView(
        BallotKind kind,
        DecisionRule rule,
        TallyView tally,
        List<LimbView> limbs,

        @Schema(
                description =
                        "The outcome that is certain, the votes cast taken as final; absent where there is none yet")
        BallotOutcome decided,

        @Schema(description = "Absent once the ballot is closed")
        ProspectsView prospects,

        @Schema(description = "How it ended; absent while it is open")
        EndView end,

        @Schema(description = "What an adoption by these votes means for each elector, whether they adopt or not")
        List<BindingView> bindings) {

    static TallyInFullView of(Ballot ballot) {
        Tally tally = ballot.tally();
        boolean open = ballot.stage() == Stage.OPEN;
        return new TallyInFullView(
                ballot.terms().kind(),
                tally.rule(),
                TallyView.of(tally),
                LimbView.of(tally.limbs()),
                open ? tally.decided().orElse(null) : null,
                open ? ProspectsView.of(Prospects.of(tally), tally.electorate()) : null,
                ballot.closing().map(closing -> EndView.of(ballot, closing)).orElse(null),
                BindingView.of(ballot.bindings()));
    }

    /** Of an imagined ballot. */
    static TallyInFullView of(Tally tally, BallotKind kind, Set<String> measureTypes) {
        return new TallyInFullView(
                kind,
                tally.rule(),
                TallyView.of(tally),
                LimbView.of(tally.limbs()),
                tally.decided().orElse(null),
                ProspectsView.of(Prospects.of(tally), tally.electorate()),
                null,
                BindingView.of(Binding.of(tally, kind, measureTypes)));
    }
}
