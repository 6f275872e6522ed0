package org.snapback.notification.notices;

/** How a notice of an exercise is marked, so that nobody takes it for real. */
final class ExerciseWords {
    static final String MARK = "EXERCISE EXERCISE EXERCISE";

    private ExerciseWords() {}

    /** The words of a notice: in an exercise title and text begin with the mark. */
    static Words of(Words words, boolean exercise) {
        return exercise ? new Words(marked(words.title()), marked(words.text()), words.due()) : words;
    }

    private static String marked(String text) {
        return MARK + ": " + text;
    }
}
