package org.snapback.sanctions.screening.model;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a name of any script apart into words of small Latin letters and digits. */
final class Words {
    /** How many words of a name count; no list has a name of more. */
    static final int MOST = 16;

    private static final int LONGEST_WORD = 40;
    private static final int MOST_MARKS = 4;
    private static final Transliterator ANY_TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Words() {}

    /** The words in their order; of a text without letters and digits none. */
    static List<Word> of(String name) {
        List<Word> words = new ArrayList<>();
        for (String part : parts(plain(name))) {
            boolean voweless = isVoweless(part);
            for (String latin : latin(part).split(" ")) {
                if (!latin.isEmpty() && words.size() < MOST) {
                    String text = latin.length() > LONGEST_WORD ? latin.substring(0, LONGEST_WORD) : latin;
                    words.add(Word.of(text, voweless));
                }
            }
        }
        return joinedForms(words);
    }

    /** Compatible characters made equal, small letters, and no more marks on a letter than any script has. */
    private static String plain(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            int type = Character.getType(letter);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            if (type != Character.FORMAT && marks <= MOST_MARKS) {
                plain.appendCodePoint(letter);
            }
        }
        return plain.toString();
    }

    /** Apostrophes and soft signs stand within words; all else that is no letter, mark or digit parts them. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            int type = Character.getType(letter);
            if (Character.isLetterOrDigit(letter)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK) {
                if (type != Character.MODIFIER_LETTER) {
                    part.appendCodePoint(letter);
                }
            } else if ("'’‘`´ʼʹ\"״׳".indexOf(letter) < 0 && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static String latin(String part) {
        String word = Cyrillic.toLatin(Cyrillic.unmixed(part));
        if (isAscii(word)) {
            return word;
        }
        String latin = ANY_TO_LATIN.transliterate(word);
        StringBuilder kept = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char letter = latin.charAt(i);
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                kept.append(letter);
            } else if (letter == ' ') {
                kept.append(' ');
            }
        }
        return kept.toString();
    }

    /** Whether it is of a script that leaves its vowels out. */
    private static boolean isVoweless(String part) {
        Character.UnicodeScript script = Character.UnicodeScript.of(part.codePointAt(0));
        return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** {@code l l c} is {@code llc}: single letters in a row that make a legal form together are one. */
    private static List<Word> joinedForms(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            StringBuilder run = new StringBuilder();
            while (end < words.size() && words.get(end).isInitial()) {
                run.append(words.get(end++).text());
            }
            if (end - at >= 2 && Vocabulary.FORMS.contains(run.toString())) {
                joined.add(Word.of(run.toString(), false));
                at = end;
            } else {
                joined.add(words.get(at++));
            }
        }
        return List.copyOf(joined);
    }
}
