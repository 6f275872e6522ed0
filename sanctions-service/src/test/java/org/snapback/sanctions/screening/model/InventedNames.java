package org.snapback.sanctions.screening.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names that nobody bears, of syllables, and what happens to names on their way; shares no table with the matcher. */
public final class InventedNames {
    private static final List<String> BEGINNINGS = List.of(
            "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "kr", "l", "m", "n", "p", "pr", "r", "s", "st", "t",
            "tr", "v", "vl", "z", "sh", "ch", "zh", "kh", "ya", "yu");
    private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ai", "ia", "ou");
    private static final List<String> ENDS = List.of(
            "n", "r", "l", "m", "s", "v", "k", "t", "sk", "nd", "rt", "ch", "sh", "vich", "nko", "skiy", "dze", "yan");
    private static final List<String[]> MANNERS = List.of(
            new String[] {"kh", "h"},
            new String[] {"sh", "sch"},
            new String[] {"zh", "j"},
            new String[] {"ch", "tch"},
            new String[] {"ya", "ia"},
            new String[] {"yu", "iu"},
            new String[] {"iy", "y"},
            new String[] {"v", "w"},
            new String[] {"ou", "u"},
            new String[] {"k", "q"},
            new String[] {"ia", "ja"},
            new String[] {"f", "ph"});
    private static final List<String> STRANGERS =
            List.of("Herr", "Monsieur", "Brigadier", "Señora", "Comrade", "Madam");

    private InventedNames() {}

    /** A name of two or three words. */
    public static String any(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            words.add(word(random));
        }
        return String.join(" ", words);
    }

    /** The same as another list would write it. */
    public static String otherwise(String name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> transliterated(name, random);
            case 1 -> shuffled(name, random);
            default -> mistyped(name, random);
        };
    }

    /** The fixed mix: typing errors 30 %, words 20 %, initials 10 %, transliteration 25 %, titles and joins 15 %. */
    public static String altered(String name, Random random) {
        int kind = random.nextInt(100);
        if (kind < 30) {
            return mistyped(name, random);
        } else if (kind < 50) {
            return shuffled(name, random);
        } else if (kind < 60) {
            return withInitial(name, random);
        } else if (kind < 85) {
            return transliterated(name, random);
        }
        return random.nextBoolean()
                ? STRANGERS.get(random.nextInt(STRANGERS.size())) + ' ' + name
                : name.replaceFirst(" ", "");
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(any(BEGINNINGS, random)).append(any(MIDDLES, random));
        }
        return word.append(any(ENDS, random)).toString();
    }

    private static String mistyped(String name, Random random) {
        StringBuilder typed = new StringBuilder(name);
        int at = 1 + random.nextInt(name.length() - 2);
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, letter);
            case 2 -> typed.setCharAt(at, letter);
            default -> {
                char before = typed.charAt(at - 1);
                typed.setCharAt(at - 1, typed.charAt(at));
                typed.setCharAt(at, before);
            }
        }
        return typed.toString();
    }

    private static String shuffled(String name, Random random) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        if (words.size() > 2 && random.nextBoolean()) {
            words.remove(random.nextInt(words.size()));
        }
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static String withInitial(String name, Random random) {
        String[] words = name.split(" ");
        int at = random.nextInt(words.length);
        words[at] = words[at].charAt(0) + ".";
        return String.join(" ", words);
    }

    private static String transliterated(String name, Random random) {
        String other = name;
        List<String[]> manners = new ArrayList<>(MANNERS);
        Collections.shuffle(manners, random);
        int changed = 0;
        for (String[] manner : manners) {
            if (changed < 2 && other.contains(manner[0])) {
                other = other.replace(manner[0], manner[1]);
                changed++;
            }
        }
        return other;
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
