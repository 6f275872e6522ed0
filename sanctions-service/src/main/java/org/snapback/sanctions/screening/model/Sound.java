package org.snapback.sanctions.screening.model;

/**
 * How a word in Latin letters sounds, roughly: what several manners of transliteration and spelling write differently
 * becomes the same. {@code Yevgeniy}, {@code Evgenii} and {@code Jewgeni} are {@code evgeni}.
 */
final class Sound {
    /** What stands for what, the longer ones first; none makes something that a later one would change again. */
    private static final String[][] RULES = {
        {"shch", "S"},
        {"tsch", "C"},
        {"schtsch", "S"},
        {"dzh", "J"},
        {"dsch", "J"},
        {"sch", "S"},
        {"tch", "C"},
        {"sh", "S"},
        {"sz", "S"},
        {"ch", "C"},
        {"cz", "C"},
        {"zh", "J"},
        {"dj", "J"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ck", "k"},
        {"ks", "x"},
        {"ts", "s"},
        {"tz", "s"},
        {"tc", "s"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"qu", "k"},
        {"q", "k"},
        {"w", "v"},
        {"j", "i"},
        {"y", "i"},
        {"z", "s"}
    };

    private static final String VOWELS = "aeiou";

    private Sound() {}

    /** The sound of a word of small Latin letters and digits; digits stay. */
    static String of(String word) {
        StringBuilder heard = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            at += rule(word, at, heard);
        }
        return settled(heard);
    }

    /** The consonants of a sound: {@code mohamed} has {@code mhmd}. */
    static String bones(String sound) {
        StringBuilder bones = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            if (VOWELS.indexOf(sound.charAt(i)) < 0) {
                bones.append(sound.charAt(i));
            }
        }
        return bones.toString();
    }

    /** What of the consonants a script that leaves vowels out tells surely: it writes vowels as v, and p and f alike. */
    static String voweless(String bones) {
        return bones.replace("v", "")
                .replace('p', 'f')
                .replace('J', 'g')
                .replace('S', 's')
                .replace('C', 's');
    }

    private static int rule(String word, int at, StringBuilder heard) {
        char letter = word.charAt(at);
        if (letter == 'c' && at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0) {
            heard.append('s');
            return 1;
        }
        for (String[] rule : RULES) {
            if (rule[0].charAt(0) == letter && word.startsWith(rule[0], at)) {
                heard.append(rule[1]);
                return rule[0].length();
            }
        }
        heard.append(letter == 'c' ? 'k' : letter);
        return 1;
    }

    /** Without doubles; {@code ie} is {@code e}, so that a soft vowel sounds like a hard one. */
    private static String settled(StringBuilder heard) {
        StringBuilder settled = new StringBuilder(heard.length());
        for (int i = 0; i < heard.length(); i++) {
            char letter = heard.charAt(i);
            int last = settled.length() - 1;
            boolean again = last >= 0 && settled.charAt(last) == letter && !Character.isDigit(letter);
            if (!again && last >= 0 && letter == 'e' && settled.charAt(last) == 'i') {
                settled.setCharAt(last, 'e');
            } else if (!again) {
                settled.append(letter);
            }
        }
        return settled.toString();
    }
}
