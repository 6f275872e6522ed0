package org.snapback.guarantor.ballots.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * The votes of an electorate under a rule, and what they amount to: a pure function of its three parts.
 *
 * @param votes by state; an elector without an entry is absent
 */
public record Tally(DecisionRule rule, Electorate electorate, Map<String, Choice> votes) {
    public Tally {
        votes = Map.copyOf(votes);
        votes.keySet().stream()
                .filter(state -> !electorate.has(state))
                .findAny()
                .ifPresent(state -> {
                    throw new IllegalArgumentException("a vote of " + state + ", which is no elector");
                });
    }

    public List<String> states(Choice choice) {
        return electorate.states().stream()
                .filter(state -> votes.get(state) == choice)
                .toList();
    }

    public List<String> absent() {
        return electorate.states().stream()
                .filter(state -> !votes.containsKey(state))
                .toList();
    }

    /** Inhabitants of the states that chose so. */
    public long population(Choice choice) {
        return electorate.population(states(choice));
    }

    /** What stands in the way of adoption, one sentence each; empty when the text is adopted. */
    public List<String> obstacles() {
        return rule.obstacles(this);
    }

    /** What the votes decide when no other comes: ADOPTED or REJECTED. */
    public BallotOutcome outcome() {
        return obstacles().isEmpty() ? BallotOutcome.ADOPTED : BallotOutcome.REJECTED;
    }

    public boolean complete() {
        return votes.size() == electorate.size();
    }

    /**
     * The outcome that is certain already, the votes cast being taken as final: the same one whether every elector that
     * has not voted turns out FOR or stays away. Nothing between the two can differ, as a vote FOR never harms.
     */
    public Optional<BallotOutcome> decided() {
        return Optional.of(outcome())
                .filter(outcome -> outcome == withAbsentFor().outcome());
    }

    /** The states bound by the decision as it stands: none unless the text is adopted. */
    public List<String> bound() {
        return outcome() == BallotOutcome.ADOPTED ? rule.bound(this) : List.of();
    }

    private Tally withAbsentFor() {
        Map<String, Choice> all = new HashMap<>(
                electorate.states().stream().collect(toUnmodifiableMap(Function.identity(), state -> Choice.FOR)));
        all.putAll(votes);
        return new Tally(rule, electorate, all);
    }
}
