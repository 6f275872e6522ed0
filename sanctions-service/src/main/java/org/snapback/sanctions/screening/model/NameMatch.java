package org.snapback.sanctions.screening.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well a listed name answers to a name that is asked for. Words are matched each with one of the other name's,
 * whatever their order; two that stand side by side also with one that joins them.
 */
final class NameMatch {
    /** Of a thousand parts, how many the name makes up whose words are found better; the other one makes up the rest. */
    private static final int BETTER_SHARE = 600;
    /** The same where that name says little: one word of it is not enough to overlook what the other one has besides. */
    private static final int LITTLE_SHARE = 500;

    private static final int LITTLE = 150;

    private static final int LEAST_JOINED = 900;
    private static final int SHORTEST_JOINED = 5;

    private final List<Word> asked;
    private final int[] numbers;
    private final WordCloseness closeness;

    /** @param closeness of the words of all names that are asked for, this one's among them */
    NameMatch(NameForm asked, WordCloseness closeness) {
        this.asked = asked.words();
        this.numbers = closeness.numbers(this.asked);
        this.closeness = closeness;
    }

    private record Pair(int asked, int askedWords, int listed, int listedWords, int closeness, int gain) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::gain)
            .reversed()
            .thenComparing(Comparator.comparingInt(Pair::closeness).reversed());

    /** From 0 to 1,000; 1,000 where each word of both has its like. */
    int score(List<Word> listed) {
        if (asked.isEmpty() || listed.isEmpty()) {
            return 0;
        }
        List<Pair> pairs = pairs(listed);
        if (pairs.isEmpty()) {
            return 0;
        }
        pairs.sort(BEST_FIRST);
        int takenAsked = 0;
        int takenListed = 0;
        int askedGain = 0;
        int listedGain = 0;
        for (Pair pair : pairs) {
            int ofAsked = ((1 << pair.askedWords) - 1) << pair.asked;
            int ofListed = ((1 << pair.listedWords) - 1) << pair.listed;
            if ((takenAsked & ofAsked) == 0 && (takenListed & ofListed) == 0) {
                takenAsked |= ofAsked;
                takenListed |= ofListed;
                int ofOne = weight(asked, pair.asked, pair.askedWords);
                int ofOther = weight(listed, pair.listed, pair.listedWords);
                // A word that meets an initial is found by half.
                boolean initial = asked.get(pair.asked).isInitial()
                        != listed.get(pair.listed).isInitial();
                askedGain += (initial ? Math.min(ofOne, (ofOne + ofOther) / 2) : ofOne) * pair.closeness;
                listedGain += (initial ? Math.min(ofOther, (ofOne + ofOther) / 2) : ofOther) * pair.closeness;
            }
        }
        int weightOfAsked = weight(asked, 0, asked.size());
        int weightOfListed = weight(listed, 0, listed.size());
        int askedPart = askedGain / weightOfAsked;
        int listedPart = listedGain / weightOfListed;
        int better = Math.max(askedPart, listedPart);
        int worse = Math.min(askedPart, listedPart);
        int share = Math.min(weightOfAsked, weightOfListed) < LITTLE ? LITTLE_SHARE : BETTER_SHARE;
        return (better * share + worse * (1_000 - share)) / 1_000;
    }

    private List<Pair> pairs(List<Word> listed) {
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < listed.size(); j++) {
            int[] row = closeness.of(listed.get(j));
            for (int i = 0; i < asked.size(); i++) {
                int close = row[numbers[i]];
                if (close > 0) {
                    int gain = Math.min(asked.get(i).weight(), listed.get(j).weight()) * close;
                    pairs.add(new Pair(i, 1, j, 1, close, gain));
                }
            }
        }
        for (int i = 0; i + 1 < asked.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                join(pairs, i, 2, listed, j, 1);
            }
        }
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j + 1 < listed.size(); j++) {
                join(pairs, i, 1, listed, j, 2);
            }
        }
        return pairs;
    }

    private void join(List<Pair> pairs, int i, int askedWords, List<Word> listed, int j, int listedWords) {
        Word one = askedWords == 2 ? asked.get(i) : listed.get(j);
        Word two = askedWords == 2 ? asked.get(i + 1) : listed.get(j + 1);
        Word whole = askedWords == 2 ? listed.get(j) : asked.get(i);
        int letters = one.text().length() + two.text().length();
        boolean alike = Math.abs(letters - whole.text().length()) <= 1
                && letters >= SHORTEST_JOINED
                && Integer.bitCount((one.letters() | two.letters()) ^ whole.letters()) <= 2;
        if (!alike || whole.isNumber()) {
            return;
        }
        int close = Closeness.of(one.joined(two), whole);
        if (close >= LEAST_JOINED) {
            int gain = Math.min(weight(asked, i, askedWords), weight(listed, j, listedWords)) * close;
            pairs.add(new Pair(i, askedWords, j, listedWords, close, gain));
        }
    }

    private static int weight(List<Word> words, int from, int count) {
        int weight = 0;
        for (int i = from; i < from + count; i++) {
            weight += words.get(i).weight();
        }
        return weight;
    }
}
