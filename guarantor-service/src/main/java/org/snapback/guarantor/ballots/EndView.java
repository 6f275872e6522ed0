package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Binding;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.Transition;

/** How a ballot ended. */
@Schema(name = "BallotEnd", description = "How the ballot ended")
record EndView(
        BallotOutcome outcome,
        Transition closedBy,
        String reason,
        Instant closedAt,

        @Schema(description = "The states that the decision binds; none unless adopted")
        List<String> bound,

        @Schema(description = "What reservations take out, of the states bound: the rest binds them")
        List<ExceptedView> excepted) {

    static EndView of(Ballot ballot, Closing closing) {
        return new EndView(
                closing.outcome(),
                closing.by(),
                closing.reason(),
                closing.at(),
                ballot.bound().stream().map(Binding::state).toList(),
                ExceptedView.of(ballot.bound()));
    }
}
