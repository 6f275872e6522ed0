package org.snapback.sanctions.screening.model;

/**
 * One word of a name.
 *
 * @param text small Latin letters and digits
 * @param sound how it sounds, see {@link Sound}
 * @param bones the sound's consonants
 * @param voweless whether it comes from a script that leaves its vowels out, such as Arabic or Hebrew
 * @param letters which letters the text has, a bit each: two words that are close have nearly the same ones
 * @param consonants likewise of the bones
 * @param weight how much it says of who is meant, from 0 to 100
 */
record Word(String text, String sound, String bones, boolean voweless, int letters, int consonants, int weight) {
    private static final int WHOLE = 100;
    private static final int INITIAL = 40;
    private static final int SHORT = 65;
    private static final int HALF = 50;
    private static final int LITTLE = 20;
    private static final int ALMOST_NOTHING = 10;

    static Word of(String text, boolean voweless) {
        String sound = Sound.of(text);
        String bones = Sound.bones(sound);
        return new Word(text, sound, bones, voweless, letters(text), letters(bones), weight(text));
    }

    boolean isInitial() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0)) && text.chars().allMatch(Character::isDigit);
    }

    /** This word and the one after it, written as one. */
    Word joined(Word next) {
        return of(text + next.text, voweless && next.voweless);
    }

    private static int weight(String text) {
        if (Vocabulary.FORMS.contains(text) || Vocabulary.TITLES.contains(text)) {
            return ALMOST_NOTHING;
        }
        if (Vocabulary.BUSINESS.contains(text)) {
            return HALF;
        }
        if (Vocabulary.PARTICLES.contains(text)) {
            return LITTLE;
        }
        return switch (text.length()) {
            case 1 -> INITIAL;
            case 2 -> SHORT;
            default -> WHOLE;
        };
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            letters |= 1 << (letter >= 'a' && letter <= 'z' ? letter - 'a' : 26 + letter % 6);
        }
        return letters;
    }
}
