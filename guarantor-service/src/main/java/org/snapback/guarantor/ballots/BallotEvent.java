package org.snapback.guarantor.ballots;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.BallotTerms;
import org.snapback.guarantor.ballots.model.Binding;
import org.snapback.guarantor.ballots.model.Braking;
import org.snapback.guarantor.ballots.model.Casting;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.Circles;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Elector;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.OpeningRefusal;
import org.snapback.guarantor.ballots.model.Referral;
import org.snapback.guarantor.ballots.model.Tally;
import org.snapback.guarantor.ballots.model.Transition;

/** What the topic {@code compact.ballots} carries; docs/contracts/compact.ballots has the schemas. */
sealed interface BallotEvent
        permits BallotEvent.Opened,
                BallotEvent.Referred,
                BallotEvent.Refused,
                BallotEvent.VoteCast,
                BallotEvent.Closed,
                BallotEvent.WithdrawalIgnored,
                DiscussionEvent,
                PauseEvent,
                RevisionEvent {
    /** The event's short name. */
    String type();

    record Opened(
            UUID ballotId,
            @JsonUnwrapped Matter matter,
            BallotKind kind,
            int rung,
            String title,
            DecisionRule rule,
            boolean sponsoredByUkraine,
            boolean urgent,
            String digest,
            Circles circles,
            List<VoterData> electorate,
            Instant openedAt,
            Instant deadline)
            implements BallotEvent {
        static Opened of(Ballot ballot) {
            BallotTerms terms = ballot.terms();
            return new Opened(
                    ballot.id(),
                    terms.matter(),
                    terms.kind(),
                    terms.rung(),
                    terms.title(),
                    terms.rule(),
                    terms.sponsoredByUkraine(),
                    terms.urgent(),
                    terms.digest(),
                    ballot.electorate().circles(),
                    ballot.electorate().electors().stream()
                            .map(elector -> VoterData.of(elector, terms.kind()))
                            .toList(),
                    terms.openedAt(),
                    terms.deadline());
        }

        @Override
        public String type() {
            return "ballot.opened";
        }
    }

    record Referred(
            UUID ballotId,
            @JsonUnwrapped Matter matter,
            BallotKind kind,
            int rung,
            String title,
            String state,
            String reasons,
            DecisionRule from,
            DecisionRule rule,
            List<String> electorate,
            Instant referredAt,
            Instant deadline)
            implements BallotEvent {
        static Referred of(Braking.Referred referred) {
            Ballot ballot = referred.ballot();
            BallotTerms terms = ballot.terms();
            Referral referral = referred.referral();
            return new Referred(
                    ballot.id(),
                    terms.matter(),
                    terms.kind(),
                    terms.rung(),
                    terms.title(),
                    referral.by(),
                    referral.reasons(),
                    referral.from(),
                    terms.rule(),
                    ballot.electorate().states(),
                    referral.at(),
                    terms.deadline());
        }

        @Override
        public String type() {
            return "ballot.referred";
        }
    }

    record Refused(UUID ballotId, UUID packageId, OpeningRefusal reason, String message) implements BallotEvent {
        @Override
        public String type() {
            return "ballot.refused";
        }
    }

    record VoteCast(
            UUID ballotId,
            @JsonUnwrapped Matter matter,
            String title,
            String state,
            Choice choice,
            String statement,
            Choice changedFrom,
            Instant castAt,
            int votesCast,
            int electors)
            implements BallotEvent {
        static VoteCast of(Casting.Cast cast) {
            Ballot ballot = cast.ballot();
            return new VoteCast(
                    ballot.id(),
                    ballot.terms().matter(),
                    ballot.terms().title(),
                    cast.vote().state(),
                    cast.vote().choice(),
                    cast.vote().statement().orElse(null),
                    cast.changedFrom().orElse(null),
                    cast.vote().castAt(),
                    ballot.votes().size(),
                    ballot.electorate().size());
        }

        @Override
        public String type() {
            return "ballot.vote-cast";
        }
    }

    record Closed(
            UUID ballotId,
            @JsonUnwrapped Matter matter,
            BallotKind kind,
            int rung,
            String title,
            DecisionRule rule,
            String digest,
            BallotOutcome outcome,
            Transition closedBy,
            String reason,
            Instant closedAt,
            List<String> bound,
            List<ExceptionData> excepted,
            Votes votes)
            implements BallotEvent {
        static Closed of(Ballot ballot) {
            BallotTerms terms = ballot.terms();
            Closing closing = ballot.closing().orElseThrow();
            return new Closed(
                    ballot.id(),
                    terms.matter(),
                    terms.kind(),
                    terms.rung(),
                    terms.title(),
                    terms.rule(),
                    terms.digest(),
                    closing.outcome(),
                    closing.by(),
                    closing.reason(),
                    closing.at(),
                    ballot.bound().stream().map(Binding::state).toList(),
                    ExceptionData.of(ballot.bound()),
                    Votes.of(ballot.tally()));
        }

        @Override
        public String type() {
            return "ballot.closed";
        }
    }

    record WithdrawalIgnored(UUID ballotId, UUID packageId, BallotOutcome outcome, String reason)
            implements BallotEvent {
        @Override
        public String type() {
            return "ballot.withdrawal-ignored";
        }
    }

    /** The states of an electorate by what they said. */
    record Votes(
            @JsonProperty("FOR") List<String> inFavour,
            @JsonProperty("AGAINST") List<String> against,
            @JsonProperty("ABSTAIN") List<String> abstaining,
            @JsonProperty("ABSTAIN_WITH_DECLARATION") List<String> abstainingWithDeclaration,
            List<String> absent) {
        static Votes of(Tally tally) {
            return new Votes(
                    tally.states(Choice.FOR),
                    tally.states(Choice.AGAINST),
                    tally.states(Choice.ABSTAIN),
                    tally.states(Choice.ABSTAIN_WITH_DECLARATION),
                    tally.absent());
        }
    }

    /** An elector with what its agreement says of being bound by this ballot. */
    record VoterData(String state, long population, boolean acceptsMajority, List<String> reservations) {
        static VoterData of(Elector elector, BallotKind kind) {
            return new VoterData(
                    elector.state(),
                    elector.population(),
                    elector.terms().acceptsMajorityFor().contains(kind),
                    elector.terms().reservations().stream().sorted().toList());
        }
    }

    /** The measure types of the text that do not bind a state which the decision otherwise binds. */
    record ExceptionData(String state, List<String> measureTypes) {
        static List<ExceptionData> of(List<Binding> bound) {
            return bound.stream()
                    .filter(binding -> !binding.excepted().isEmpty())
                    .map(binding -> new ExceptionData(binding.state(), binding.excepted()))
                    .toList();
        }
    }
}
