package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotTerms;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.guarantor.ballots.model.Vote;

/** A ballot in full. */
@Schema(name = "Ballot", description = "A ballot with its electorate, its votes and its tally")
record BallotView(
        UUID id,
        UUID packageId,
        BallotKind kind,

        @Schema(description = "The package's rung that adoption brings into force", examples = "1")
        int rung,

        @Schema(examples = "Third package against the war economy")
        String title,

        DecisionRule rule,

        @Schema(description = "Whether it closes as soon as the votes decide it")
        boolean urgent,

        @Schema(description = "SHA-256 of the text that is voted on; a vote names it")
        String digest,

        Instant openedAt,

        @Schema(description = "The first moment at which no vote counts any more")
        Instant deadline,

        boolean exercise,
        Stage stage,

        @Schema(description = "How it ended; absent while it is open")
        EndView end,

        @Schema(description = "Frozen when the ballot opened")
        List<ElectorView> electorate,

        List<VoteView> votes,
        TallyView tally) {

    static BallotView of(BallotRow row) {
        Ballot ballot = row.ballot();
        BallotTerms terms = ballot.terms();
        return new BallotView(
                ballot.id(),
                terms.packageId(),
                terms.kind(),
                terms.rung(),
                terms.title(),
                terms.rule(),
                terms.urgent(),
                terms.digest(),
                terms.openedAt(),
                terms.deadline(),
                terms.exercise(),
                ballot.stage(),
                ballot.closing().map(closing -> EndView.of(ballot, closing)).orElse(null),
                ballot.electorate().electors().stream().map(ElectorView::of).toList(),
                votes(ballot),
                TallyView.of(ballot.tally()));
    }

    /** The votes in order of state. */
    static List<VoteView> votes(Ballot ballot) {
        return ballot.votes().values().stream()
                .sorted(Comparator.comparing(Vote::state))
                .map(VoteView::of)
                .toList();
    }
}
