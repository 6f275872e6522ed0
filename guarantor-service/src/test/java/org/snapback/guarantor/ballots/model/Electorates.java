package org.snapback.guarantor.ballots.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Seeded generators of small electorates and votes; a seed names a case for good. */
final class Electorates {
    private Electorates() {}

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** States A0, A1, … with these populations. */
    static Electorate withPopulations(long... populations) {
        List<Elector> electors = new ArrayList<>();
        for (int i = 0; i < populations.length; i++) {
            electors.add(new Elector(name(i), populations[i]));
        }
        return Electorate.of(electors);
    }

    static String name(int i) {
        return (char) ('A' + i / 10) + "" + i % 10;
    }

    /**
     * One state to so many, of both circles or the core; populations often small and equal, so that thresholds are met
     * exactly now and then.
     */
    static Electorate any(RandomGenerator random, int most) {
        int largest = List.of(1, 3, 20, 1000).get(random.nextInt(4));
        var whole = withPopulations(
                random.longs(random.nextInt(1, most + 1), 1, largest + 1).toArray());
        return random.nextBoolean() ? whole : Electorate.of(Circles.CORE, whole.electors());
    }

    /** A vote of each elector that the rule offers, or its absence. */
    static Map<String, Choice> anyVotes(RandomGenerator random, Electorate electorate, DecisionRule rule) {
        Map<String, Choice> votes = new HashMap<>();
        // Often mostly FOR, or adoptions would hardly ever come up.
        List<Choice> said =
                new ArrayList<>(Stream.of(Choice.values()).filter(rule::offers).toList());
        for (int more = random.nextInt(12); more > 0; more--) {
            said.add(Choice.FOR);
        }
        boolean somebodyMayBeAbsent = random.nextBoolean();
        for (String state : electorate.states()) {
            if (!somebodyMayBeAbsent || random.nextInt(4) > 0) {
                votes.put(state, said.get(random.nextInt(said.size())));
            }
        }
        return votes;
    }
}
