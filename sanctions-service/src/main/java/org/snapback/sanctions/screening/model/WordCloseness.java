package org.snapback.sanctions.screening.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How close listed words are to those that are asked for; each is compared once, however many names have it. */
final class WordCloseness {
    private final List<Word> asked = new ArrayList<>();
    private final Map<Word, int[]> known = new IdentityHashMap<>();

    WordCloseness(List<NameForm> names) {
        for (NameForm name : names) {
            for (Word word : name.words()) {
                if (!asked.contains(word)) {
                    asked.add(word);
                }
            }
        }
    }

    /** The numbers by which these words of an asked name are known here. */
    int[] numbers(List<Word> words) {
        return words.stream().mapToInt(asked::indexOf).toArray();
    }

    /** How close a listed word is to each that is asked for, by their numbers. */
    int[] of(Word listed) {
        int[] row = known.get(listed);
        if (row == null) {
            row = new int[asked.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = Closeness.of(asked.get(i), listed);
            }
            known.put(listed, row);
        }
        return row;
    }
}
