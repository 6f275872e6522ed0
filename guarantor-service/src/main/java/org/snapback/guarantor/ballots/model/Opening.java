package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** What comes of a proposal: an open ballot, or why there can be none. */
public sealed interface Opening {
    record Opened(Ballot ballot) implements Opening {}

    /**
     * There is no ballot.
     *
     * @param message the reason in a sentence, with what would have been allowed
     */
    record Refused(OpeningRefusal reason, String message) implements Opening {
        public static Refused of(OpeningRefusal reason) {
            return new Refused(reason, reason.message());
        }
    }

    /**
     * Opens the ballot on a proposal, if it can be.
     *
     * @param electors the states that vote now on what is of this kind, with what their agreements say now
     */
    static Opening of(Proposal proposal, Collection<Elector> electors, Instant now) {
        return of(proposal, false, electors, now);
    }

    /**
     * Opens the ballot on a proposal likewise.
     *
     * @param agreed whether a rule that the kind allows only so was agreed in advance
     */
    static Opening of(Proposal proposal, boolean agreed, Collection<Elector> electors, Instant now) {
        Optional<DecisionRule> rule = Arrays.stream(DecisionRule.values())
                .filter(known -> known.name().equals(proposal.rule()))
                .findAny();
        if (rule.isEmpty()) {
            return Refused.of(OpeningRefusal.RULE_UNKNOWN);
        }
        if (!proposal.kind().allows(rule.get(), agreed)) {
            return new Refused(
                    OpeningRefusal.RULE_NOT_ALLOWED,
                    "%s cannot decide an %s; the rules that can are %s."
                            .formatted(
                                    rule.get(), proposal.kind(), proposal.kind().rules()));
        }
        if (electors.isEmpty()) {
            return Refused.of(OpeningRefusal.NO_ELECTORS);
        }
        if (!now.isBefore(proposal.deadline())) {
            return Refused.of(OpeningRefusal.DEADLINE_PASSED);
        }
        var terms = new BallotTerms(
                proposal.matter(),
                proposal.kind(),
                proposal.rung(),
                proposal.title(),
                rule.get(),
                proposal.sponsoredByUkraine(),
                proposal.measureTypes(),
                proposal.urgent(),
                proposal.digest(),
                now,
                proposal.deadline(),
                proposal.exercise());
        var electorate = Electorate.of(proposal.kind().circles(), electors);
        return new Opened(Ballot.open(proposal.ballotId(), terms, electorate));
    }
}
