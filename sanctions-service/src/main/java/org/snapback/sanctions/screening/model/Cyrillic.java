package org.snapback.sanctions.screening.model;

import java.util.Map;

/**
 * Writes Cyrillic in Latin letters, in the manner of passports and of most lists: close to BGN/PCGN and to ICAO Doc 9303.
 * What other manners write otherwise, {@link Sound} makes equal again.
 */
final class Cyrillic {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('ѓ', "g"),
            Map.entry('д', "d"),
            Map.entry('ђ', "dj"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('є', "ye"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('й', "y"),
            Map.entry('ј', "j"),
            Map.entry('к', "k"),
            Map.entry('ќ', "k"),
            Map.entry('л', "l"),
            Map.entry('љ', "lj"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('њ', "nj"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ћ', "c"),
            Map.entry('у', "u"),
            Map.entry('ў', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('џ', "dzh"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ә', "a"),
            Map.entry('ғ', "gh"),
            Map.entry('қ', "q"),
            Map.entry('ң', "ng"),
            Map.entry('ө', "o"),
            Map.entry('ұ', "u"),
            Map.entry('ү', "u"),
            Map.entry('һ', "h"));

    /** Letters of both scripts that look alike, Cyrillic ones first. */
    private static final String ALIKE_CYRILLIC = "аеорсухіјѕкмтвн";

    private static final String ALIKE_LATIN = "aeopcyxijskmtbh";

    private Cyrillic() {}

    /** Whether the letter is one that this knows; letters are small ones. */
    static boolean has(char letter) {
        return LETTERS.containsKey(letter);
    }

    /** The word in Latin letters; what is no Cyrillic letter stays. */
    static String toLatin(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            String letters = LETTERS.get(word.charAt(i));
            latin.append(letters == null ? String.valueOf(word.charAt(i)) : letters);
        }
        return latin.toString();
    }

    /**
     * A word that mixes both scripts, with its letters' look-alikes of the other script put right: such words are typing
     * slips or disguises, never names.
     */
    static String unmixed(String word) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (has(letter)) {
                cyrillic++;
            } else if (letter >= 'a' && letter <= 'z') {
                latin++;
            }
        }
        if (cyrillic == 0 || latin == 0) {
            return word;
        }
        return latin >= cyrillic
                ? replaced(word, ALIKE_CYRILLIC, ALIKE_LATIN)
                : replaced(word, ALIKE_LATIN, ALIKE_CYRILLIC);
    }

    private static String replaced(String word, String those, String by) {
        StringBuilder put = new StringBuilder(word);
        for (int i = 0; i < put.length(); i++) {
            int at = those.indexOf(put.charAt(i));
            if (at >= 0) {
                put.setCharAt(i, by.charAt(at));
            }
        }
        return put.toString();
    }
}
