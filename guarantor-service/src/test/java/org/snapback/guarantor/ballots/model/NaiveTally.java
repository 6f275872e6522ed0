package org.snapback.guarantor.ballots.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rules once more, written another way and as slowly as it likes: what the tally must agree with. */
final class NaiveTally {
    private NaiveTally() {}

    static BallotOutcome outcome(Tally tally) {
        boolean adopted = switch (tally.rule()) {
            case UNANIMITY -> unanimous(tally);
            case QUALIFIED_MAJORITY -> qualified(tally);
            case SIMPLE_MAJORITY ->
                says(tally, Choice.FOR).size() > tally.electorate().size() / 2.0;
            case UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION -> unanimous(tally) && !aThirdDeclares(tally);
            case SILENCE -> says(tally, Choice.AGAINST).isEmpty();
            case REVERSE_CONSENSUS -> !rejectedByConsensus(tally);
            case OPT_IN -> !says(tally, Choice.FOR).isEmpty();
        };
        return adopted ? BallotOutcome.ADOPTED : BallotOutcome.REJECTED;
    }

    private static List<Elector> says(Tally tally, Choice choice) {
        List<Elector> saying = new ArrayList<>();
        for (Elector elector : tally.electorate().electors()) {
            if (tally.votes().get(elector.state()) == choice) {
                saying.add(elector);
            }
        }
        return saying;
    }

    private static BigDecimal people(List<Elector> electors) {
        BigDecimal people = BigDecimal.ZERO;
        for (Elector elector : electors) {
            people = people.add(BigDecimal.valueOf(elector.population()));
        }
        return people;
    }

    private static boolean unanimous(Tally tally) {
        return says(tally, null).isEmpty()
                && says(tally, Choice.AGAINST).isEmpty()
                && !says(tally, Choice.FOR).isEmpty();
    }

    private static boolean aThirdDeclares(Tally tally) {
        List<Elector> declaring = says(tally, Choice.ABSTAIN_WITH_DECLARATION);
        BigDecimal three = BigDecimal.valueOf(3);
        return BigDecimal.valueOf(declaring.size())
                                .multiply(three)
                                .compareTo(BigDecimal.valueOf(tally.electorate().size()))
                        >= 0
                && people(declaring)
                                .multiply(three)
                                .compareTo(people(tally.electorate().electors()))
                        >= 0;
    }

    private static boolean qualified(Tally tally) {
        List<Elector> all = tally.electorate().electors();
        List<Elector> inFavour = says(tally, Choice.FOR);
        BigDecimal share = new BigDecimal(tally.sponsoredByUkraine() ? "0.55" : "0.72");
        boolean enoughStates = BigDecimal.valueOf(inFavour.size())
                        .compareTo(BigDecimal.valueOf(all.size()).multiply(share))
                >= 0;
        boolean enoughPeople = people(inFavour).compareTo(people(all).multiply(new BigDecimal("0.65"))) >= 0;
        int fewestToBlock = tally.electorate().circles() == Circles.BOTH ? 4 : fewestWithOver35Percent(all) + 1;
        boolean nobodyCanBlock = tally.sponsoredByUkraine() && all.size() - inFavour.size() < fewestToBlock;
        return enoughStates && (enoughPeople || nobodyCanBlock);
    }

    private static int fewestWithOver35Percent(List<Elector> all) {
        int fewest = all.size();
        for (int subset = 1; subset < 1 << all.size(); subset++) {
            List<Elector> some = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    some.add(all.get(i));
                }
            }
            if (some.size() < fewest && people(some).compareTo(people(all).multiply(new BigDecimal("0.35"))) > 0) {
                fewest = some.size();
            }
        }
        return fewest;
    }

    private static boolean rejectedByConsensus(Tally tally) {
        int present = tally.electorate().size() - says(tally, null).size();
        return !says(tally, Choice.AGAINST).isEmpty()
                && says(tally, Choice.FOR).isEmpty()
                && present >= tally.electorate().size() / 2.0;
    }

    /** Tries every way in which the absent electors may still vote or stay away. */
    static Optional<BallotOutcome> decided(Tally tally) {
        Set<BallotOutcome> possible = new HashSet<>();
        everyWay(tally, tally.absent(), new HashMap<>(tally.votes()), possible);
        return possible.size() == 1 ? possible.stream().findAny() : Optional.empty();
    }

    private static void everyWay(
            Tally tally, List<String> open, Map<String, Choice> votes, Set<BallotOutcome> possible) {
        if (open.isEmpty()) {
            Map<String, Choice> cast = new HashMap<>(votes);
            cast.values().removeIf(Objects::isNull);
            possible.add(outcome(new Tally(tally.rule(), tally.sponsoredByUkraine(), tally.electorate(), cast)));
            return;
        }
        List<Choice> choices = new ArrayList<>(List.of(Choice.values()));
        choices.removeIf(choice -> !tally.rule().offers(choice));
        choices.add(null);
        for (Choice choice : choices) {
            votes.put(open.getFirst(), choice);
            everyWay(tally, open.subList(1, open.size()), votes, possible);
        }
        votes.remove(open.getFirst());
    }

    /** The size of the smallest subset of the pool that brings this outcome by saying this; empty where none does. */
    static Optional<Integer> fewest(Tally tally, List<String> pool, Choice choice, BallotOutcome wanted) {
        Optional<Integer> fewest = Optional.empty();
        for (int subset = 0; subset < 1 << pool.size(); subset++) {
            Map<String, Choice> votes = new HashMap<>(tally.votes());
            for (int i = 0; i < pool.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    votes.put(pool.get(i), choice);
                }
            }
            int size = Integer.bitCount(subset);
            if (fewest.filter(best -> best <= size).isEmpty()
                    && outcome(new Tally(tally.rule(), tally.sponsoredByUkraine(), tally.electorate(), votes))
                            == wanted) {
                fewest = Optional.of(size);
            }
        }
        return fewest;
    }
}
