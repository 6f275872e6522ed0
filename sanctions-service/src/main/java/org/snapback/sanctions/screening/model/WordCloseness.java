package org.snapback.sanctions.screening.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How close listed words are to those that are asked for; each is compared once, however many names have it. */
final class WordCloseness {
    private static final int UNKNOWN = -1;

    private final Map<Word, Integer> asked = new HashMap<>();
    private final Map<Word, int[]> known = new IdentityHashMap<>();

    WordCloseness(List<NameForm> names) {
        for (NameForm name : names) {
            for (Word word : name.words()) {
                asked.putIfAbsent(word, asked.size());
            }
        }
    }

    /** The numbers by which these words of an asked name are known here. */
    int[] numbers(List<Word> words) {
        return words.stream().mapToInt(asked::get).toArray();
    }

    int of(Word one, int number, Word listed) {
        int[] all = known.get(listed);
        if (all == null) {
            all = new int[asked.size()];
            Arrays.fill(all, UNKNOWN);
            known.put(listed, all);
        }
        if (all[number] == UNKNOWN) {
            all[number] = Closeness.of(one, listed);
        }
        return all[number];
    }
}
