package org.snapback.sanctions.screening.model;

/** How close two words are, from 0 to 1,000; 1,000 where they are the same. */
final class Closeness {
    static final int SAME = 1_000;
    private static final int SAME_SOUND = 970;
    private static final int SAME_BONES = 880;
    private static final int SAME_FEW_BONES = 760;
    private static final int INITIAL = 850;
    /** Further apart they are two words. */
    private static final int LEAST = 715;

    private static final int FEW_BONES = 3;
    private static final int SHORTEST = 3;

    private Closeness() {}

    static int of(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return SAME;
        }
        if (one.isInitial() || other.isInitial()) {
            return initial(one, other);
        }
        if (one.isNumber() || other.isNumber()) {
            return 0;
        }
        if (one.sound().equals(other.sound())) {
            return SAME_SOUND;
        }
        return Math.max(bones(one, other), mistyped(one, other));
    }

    private static int mistyped(Word one, Word other) {
        int shorter = Math.min(one.text().length(), other.text().length());
        int longer = Math.max(one.text().length(), other.text().length());
        if (shorter < SHORTEST) {
            return 0;
        }
        // Of three letters one may be more or less, and none another.
        int least = shorter == SHORTEST ? SAME - SAME / longer : LEAST;
        return Math.max(typed(one, other, longer, least), heard(one, other, least));
    }

    private static int typed(Word one, Word other, int longer, int least) {
        int most = (SAME - least) * longer * Edits.EDIT / SAME;
        // An edit changes at most two of the letters that occur.
        if (Integer.bitCount(one.letters() ^ other.letters()) * Edits.EDIT > 2 * most) {
            return 0;
        }
        return share(Edits.typed(one.text(), other.text(), most), longer, least);
    }

    private static int heard(Word one, Word other, int least) {
        int longer = Math.max(one.sound().length(), other.sound().length());
        int needed = least * SAME / SAME_SOUND;
        int most = (SAME - needed) * longer * Edits.EDIT / SAME;
        if (Integer.bitCount(one.consonants() ^ other.consonants()) * Edits.SOFT_EDIT > 2 * most) {
            return 0;
        }
        return share(Edits.heard(one.sound(), other.sound(), most), longer, needed) * SAME_SOUND / SAME;
    }

    private static int share(int distance, int length, int least) {
        int share = SAME - distance * SAME / (length * Edits.EDIT);
        return share >= least ? share : 0;
    }

    /** Names that vowels alone tell apart are often one, and where a script leaves them out nothing else can be compared. */
    private static int bones(Word one, Word other) {
        if (one.voweless() || other.voweless()) {
            String left = Sound.voweless(one.bones());
            boolean same = left.length() >= 2 && left.equals(Sound.voweless(other.bones()));
            return !same ? 0 : left.length() < FEW_BONES ? SAME_FEW_BONES : SAME_BONES;
        }
        boolean same = one.bones().length() >= FEW_BONES
                && one.bones().equals(other.bones())
                && Math.abs(one.sound().length() - other.sound().length()) <= 1;
        return same ? SAME_BONES : 0;
    }

    private static int initial(Word one, Word other) {
        Word initial = one.isInitial() ? one : other;
        Word word = one.isInitial() ? other : one;
        return word.sound().charAt(0) == initial.sound().charAt(0)
                        || word.text().charAt(0) == initial.text().charAt(0)
                ? INITIAL
                : 0;
    }
}
