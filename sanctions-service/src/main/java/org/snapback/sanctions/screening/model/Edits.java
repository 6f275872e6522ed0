package org.snapback.sanctions.screening.model;

/** Damerau's and Levenshtein's distance, in which neighbours may change places once, in hundredths of an edit. */
final class Edits {
    static final int EDIT = 100;
    /** Among sounds: a vowel for another one or left out, a kindred consonant. */
    static final int SOFT_EDIT = 60;

    private static final int TOO_FAR = 1_000_000;
    private static final int LETTERS = 128;
    private static final String VOWELS = "aeiou";
    private static final String[] KIN = {
        "gh", "vu", "vb", "vf", "sS", "SC", "sC", "CJ", "SJ", "iJ", "kg", "kh", "td", "pb", "kx"
    };
    private static final int[][] TYPED = exchanges(false);
    private static final int[][] HEARD = exchanges(true);
    private static final int[] TYPED_OMISSION = omissions("");
    private static final int[] HEARD_OMISSION = omissions(VOWELS + 'h');

    private Edits() {}

    /** The distance of two words as they are typed; a very large number where it is more than the most that matters. */
    static int typed(String one, String other, int most) {
        return distance(one, other, most, TYPED, TYPED_OMISSION);
    }

    /** The distance of two sounds, in which kindred letters are closer to each other. */
    static int heard(String one, String other, int most) {
        return distance(one, other, most, HEARD, HEARD_OMISSION);
    }

    private static int distance(String one, String other, int most, int[][] exchange, int[] omission) {
        int width = other.length() + 1;
        if (Math.abs(one.length() - other.length()) * SOFT_EDIT > most) {
            return TOO_FAR;
        }
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 1; j < width; j++) {
            last[j] = last[j - 1] + omission[other.charAt(j - 1)];
        }
        for (int i = 1; i <= one.length(); i++) {
            char a = one.charAt(i - 1);
            row[0] = last[0] + omission[a];
            int least = row[0];
            for (int j = 1; j < width; j++) {
                char b = other.charAt(j - 1);
                int cost = last[j - 1] + exchange[a][b];
                cost = Math.min(cost, last[j] + omission[a]);
                cost = Math.min(cost, row[j - 1] + omission[b]);
                if (i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b) {
                    cost = Math.min(cost, before[j - 2] + EDIT);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            // A swap may still come back from the row before, for one edit.
            if (least > most + EDIT) {
                return TOO_FAR;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[width - 1];
    }

    private static int[][] exchanges(boolean heard) {
        int[][] costs = new int[LETTERS][LETTERS];
        for (char a = 0; a < LETTERS; a++) {
            for (char b = 0; b < LETTERS; b++) {
                boolean soft = heard && (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0 || kin(a, b));
                costs[a][b] = a == b ? 0 : soft ? SOFT_EDIT : EDIT;
            }
        }
        return costs;
    }

    private static boolean kin(char a, char b) {
        for (String kin : KIN) {
            if (kin.indexOf(a) >= 0 && kin.indexOf(b) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] omissions(String soft) {
        int[] costs = new int[LETTERS];
        for (char a = 0; a < LETTERS; a++) {
            costs[a] = soft.indexOf(a) >= 0 ? SOFT_EDIT : EDIT;
        }
        return costs;
    }
}
