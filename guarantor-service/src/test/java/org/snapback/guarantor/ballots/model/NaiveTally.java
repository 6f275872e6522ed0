package org.snapback.guarantor.ballots.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules once more, written another way and as slowly as it likes: what the tally must agree with. */
final class NaiveTally {
    private NaiveTally() {}

    static BallotOutcome outcome(DecisionRule rule, Electorate electorate, Map<String, Choice> votes) {
        boolean adopted = switch (rule) {
            case UNANIMITY -> unanimous(electorate, votes);
            case QUALIFIED_MAJORITY -> qualified(electorate, votes);
        };
        return adopted ? BallotOutcome.ADOPTED : BallotOutcome.REJECTED;
    }

    private static boolean unanimous(Electorate electorate, Map<String, Choice> votes) {
        int inFavour = 0;
        for (Elector elector : electorate.electors()) {
            Choice choice = votes.get(elector.state());
            if (choice == null || choice == Choice.AGAINST) {
                return false;
            }
            if (choice == Choice.FOR) {
                inFavour++;
            }
        }
        return inFavour >= 1;
    }

    private static boolean qualified(Electorate electorate, Map<String, Choice> votes) {
        BigDecimal states = BigDecimal.ZERO;
        BigDecimal inFavour = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal peopleInFavour = BigDecimal.ZERO;
        for (Elector elector : electorate.electors()) {
            BigDecimal inhabitants = BigDecimal.valueOf(elector.population());
            states = states.add(BigDecimal.ONE);
            people = people.add(inhabitants);
            if (votes.get(elector.state()) == Choice.FOR) {
                inFavour = inFavour.add(BigDecimal.ONE);
                peopleInFavour = peopleInFavour.add(inhabitants);
            }
        }
        boolean enoughStates = inFavour.compareTo(states.multiply(new BigDecimal("0.55"))) >= 0;
        boolean enoughPeople = peopleInFavour.compareTo(people.multiply(new BigDecimal("0.65"))) >= 0;
        boolean nobodyCanBlock = states.subtract(inFavour).compareTo(BigDecimal.valueOf(4)) < 0;
        return enoughStates && (enoughPeople || nobodyCanBlock);
    }

    /** Tries every way in which the absent electors may still vote or stay away. */
    static Optional<BallotOutcome> decided(DecisionRule rule, Electorate electorate, Map<String, Choice> votes) {
        Set<BallotOutcome> possible = new HashSet<>();
        List<String> absent = electorate.states().stream()
                .filter(state -> !votes.containsKey(state))
                .toList();
        for (int way = 0; way < (1 << 2 * absent.size()); way++) {
            Map<String, Choice> completed = new HashMap<>(votes);
            int rest = way;
            for (String state : absent) {
                if (rest % 4 < 3) {
                    completed.put(state, Choice.values()[rest % 4]);
                }
                rest /= 4;
            }
            possible.add(outcome(rule, electorate, completed));
        }
        return possible.size() == 1 ? possible.stream().findAny() : Optional.empty();
    }
}
