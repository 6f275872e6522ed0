package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes of a proposal: an open ballot, or why there can be none. */
public sealed interface Opening {
    record Opened(Ballot ballot) implements Opening {}

    record Refused(OpeningRefusal reason) implements Opening {}

    /**
     * Opens the ballot on a proposal, if it can be.
     *
     * @param populations the states that vote now, with the inhabitants of each
     */
    static Opening of(Proposal proposal, Map<String, Long> populations, Instant now) {
        Optional<DecisionRule> rule = Arrays.stream(DecisionRule.values())
                .filter(known -> known.name().equals(proposal.rule()))
                .findAny();
        if (rule.isEmpty()) {
            return new Refused(OpeningRefusal.RULE_UNKNOWN);
        }
        if (populations.isEmpty()) {
            return new Refused(OpeningRefusal.NO_ELECTORS);
        }
        if (!now.isBefore(proposal.deadline())) {
            return new Refused(OpeningRefusal.DEADLINE_PASSED);
        }
        List<Elector> electors = populations.entrySet().stream()
                .map(entry -> new Elector(entry.getKey(), entry.getValue()))
                .toList();
        var terms = new BallotTerms(
                proposal.packageId(),
                proposal.kind(),
                proposal.rung(),
                proposal.title(),
                rule.get(),
                proposal.urgent(),
                proposal.digest(),
                now,
                proposal.deadline(),
                proposal.exercise());
        return new Opened(Ballot.open(proposal.ballotId(), terms, Electorate.of(electors)));
    }
}
