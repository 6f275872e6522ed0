package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotTerms;
import org.snapback.guarantor.ballots.model.Circles;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.guarantor.ballots.model.Vote;

/** A ballot in full. */
@Schema(name = "Ballot", description = "A ballot with its electorate, its votes and its tally")
record BallotView(
        UUID id,

        @Schema(description = "The package that it is about; absent where it is about something else")
        UUID packageId,

        @Schema(description = "The encroachment that it is about; absent where it is about something else")
        UUID encroachmentId,

        @Schema(
                description =
                        "The attestation of a condition that it is about; absent where it is about something else")
        UUID conditionId,

        @Schema(description = "The notice of non-performance that it is about; absent where it is about something else")
        UUID noticeId,

        BallotKind kind,

        @Schema(description = "The package's rung that adoption brings into force", examples = "1")
        int rung,

        @Schema(examples = "Third package against the war economy")
        String title,

        DecisionRule rule,

        @Schema(description = "Whether Ukraine co-sponsors; otherwise a qualified majority needs 72 % of the states")
        boolean sponsoredByUkraine,

        @Schema(description = "The measure types that the text holds")
        List<String> measureTypes,

        @Schema(description = "Whether it closes as soon as the votes decide it")
        boolean urgent,

        @Schema(description = "SHA-256 of the text that is voted on; a vote names it")
        String digest,

        @Schema(description = "What an adoption would bring about; absent where the text says nothing of it")
        PreviewView preview,

        @Schema(description = "How often its sponsors have revised the text; votes cast before are void")
        int revision,

        @Schema(description = "When they last did") Instant revisedAt,

        Instant openedAt,

        @Schema(description = "The first moment at which no vote counts any more")
        Instant deadline,

        boolean exercise,
        Stage stage,

        @Schema(description = "Absent unless the brake has been pulled")
        ReferralView referral,

        @Schema(description = "Absent unless somebody has asked for a pause")
        PauseView pause,

        @Schema(description = "How it ended; absent while it is open")
        EndView end,

        @Schema(description = "Whose states decide") Circles circles,

        @Schema(description = "Frozen when the ballot opened")
        List<ElectorView> electorate,

        @Schema(description = "Also those that are lifted; they block nothing")
        List<ScrutinyView> scrutinyReservations,

        List<VoteView> votes,
        TallyView tally,

        @Schema(
                description =
                        "What an adoption by the votes as they stand means for each elector, whether they adopt or not")
        List<BindingView> bindings) {

    static BallotView of(BallotRow row) {
        Ballot ballot = row.ballot();
        BallotTerms terms = ballot.terms();
        return new BallotView(
                ballot.id(),
                terms.matter().packageId(),
                terms.matter().encroachmentId(),
                terms.matter().conditionId(),
                terms.matter().noticeId(),
                terms.kind(),
                terms.rung(),
                terms.title(),
                terms.rule(),
                terms.sponsoredByUkraine(),
                terms.measureTypes().stream().sorted().toList(),
                terms.urgent(),
                terms.digest(),
                PreviewView.of(row.preview),
                row.revision,
                row.revisedAt,
                terms.openedAt(),
                terms.deadline(),
                terms.exercise(),
                ballot.stage(),
                ballot.referral().map(ReferralView::of).orElse(null),
                PauseView.of(row),
                ballot.closing().map(closing -> EndView.of(ballot, closing)).orElse(null),
                ballot.electorate().circles(),
                ballot.electorate().electors().stream()
                        .map(elector -> ElectorView.of(elector, terms.kind()))
                        .toList(),
                ScrutinyView.of(row.scrutiny),
                votes(ballot),
                TallyView.of(ballot.tally()),
                BindingView.of(ballot.bindings()));
    }

    /** The votes in order of state. */
    static List<VoteView> votes(Ballot ballot) {
        return ballot.votes().values().stream()
                .sorted(Comparator.comparing(Vote::state))
                .map(VoteView::of)
                .toList();
    }
}
