package org.snapback.guarantor.ballots.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The votes of an electorate under a rule, and what they amount to: a pure function of its parts.
 *
 * @param sponsoredByUkraine whether Ukraine is among those who propose the text, which a qualified majority depends on
 * @param votes by state; an elector without an entry is absent
 */
public record Tally(DecisionRule rule, boolean sponsoredByUkraine, Electorate electorate, Map<String, Choice> votes) {
    public Tally {
        votes = Map.copyOf(votes);
        for (String state : votes.keySet()) {
            if (!electorate.has(state)) {
                throw new IllegalArgumentException("a vote of " + state + ", which is no elector");
            }
        }
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

    /** What the rule asks, limb by limb, and whether the votes meet it. */
    public List<Limb> limbs() {
        return rule.limbs(this, Count.of(this));
    }

    /** What stands in the way of adoption, one sentence each; empty when the text is adopted. */
    public List<String> obstacles() {
        return limbs().stream().filter(limb -> !limb.met()).map(Limb::sentence).toList();
    }

    /** What the votes decide when no other comes: ADOPTED or REJECTED. */
    public BallotOutcome outcome() {
        return adopts() ? BallotOutcome.ADOPTED : BallotOutcome.REJECTED;
    }

    boolean adopts() {
        for (Limb limb : limbs()) {
            if (!limb.met()) {
                return false;
            }
        }
        return true;
    }

    public boolean complete() {
        return votes.size() == electorate.size();
    }

    /**
     * The outcome that is certain already, the votes cast being taken as final: the same one whether every elector that
     * has not voted turns out FOR or AGAINST. Nothing between the two can differ, as under every rule AGAINST is worth
     * least to the text and FOR most.
     */
    public Optional<BallotOutcome> decided() {
        return Optional.of(with(absent(), Choice.FOR).outcome())
                .filter(outcome -> outcome == with(absent(), Choice.AGAINST).outcome());
    }

    /** The tally if these electors said this, whatever they say now. */
    Tally with(Collection<String> states, Choice choice) {
        Map<String, Choice> all = new HashMap<>(votes);
        states.forEach(state -> all.put(state, choice));
        return new Tally(rule, sponsoredByUkraine, electorate, all);
    }
}
