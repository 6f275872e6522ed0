package org.snapback.sanctions.screening.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys by which an index finds names that {@link NameMatch} could like: the words themselves, their sounds, their
 * consonants, pieces of both for what is mistyped, neighbours joined, and initials beside another word.
 */
public final class NameKeys {
    private static final float WORD = 6;
    private static final float SOUND = 5;
    private static final float INITIAL = 6;
    private static final float BONES = 3;
    private static final float PIECE = 1;
    private static final int PIECE_LENGTH = 3;
    private static final int LEAST_WEIGHT = 50;
    private static final int MOST_WITH_INITIALS = 8;

    private NameKeys() {}

    /** The keys under which a listed name stands. */
    public static Map<String, Float> listed(NameForm name) {
        return keys(name.words(), true);
    }

    /** The keys by which an asked name looks, and how much it says that a listed one shares each. */
    public static Map<String, Float> asked(NameForm name) {
        return keys(name.words(), name.words().stream().anyMatch(Word::isInitial));
    }

    private static Map<String, Float> keys(List<Word> words, boolean withInitials) {
        Map<String, Float> keys = new LinkedHashMap<>();
        boolean onlyLight = words.stream().allMatch(word -> word.weight() < LEAST_WEIGHT);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.weight() >= LEAST_WEIGHT || onlyLight) {
                add(keys, word);
            }
            if (i + 1 < words.size()) {
                Word joined = word.joined(words.get(i + 1));
                keys.put("t" + joined.text(), WORD);
                keys.put("s" + joined.sound(), SOUND);
            }
        }
        if (withInitials && words.size() <= MOST_WITH_INITIALS) {
            initials(keys, words);
        }
        return keys;
    }

    private static void add(Map<String, Float> keys, Word word) {
        keys.put("t" + word.text(), WORD);
        if (word.isNumber()) {
            return;
        }
        keys.put("s" + word.sound(), SOUND);
        if (word.bones().length() >= 2) {
            keys.put("b" + word.bones(), BONES);
        }
        pieces(keys, word.sound());
        pieces(keys, word.text());
    }

    private static void pieces(Map<String, Float> keys, String text) {
        String ends = '^' + text + '$';
        for (int at = 0; at + PIECE_LENGTH <= ends.length(); at++) {
            keys.put('g' + ends.substring(at, at + PIECE_LENGTH), PIECE);
        }
    }

    private static void initials(Map<String, Float> keys, List<Word> words) {
        for (Word one : words) {
            for (Word other : words) {
                if (one != other && !other.isInitial() && other.weight() >= LEAST_WEIGHT && !one.isNumber()) {
                    keys.put("n" + one.text().charAt(0) + other.sound(), INITIAL);
                }
            }
        }
    }
}
