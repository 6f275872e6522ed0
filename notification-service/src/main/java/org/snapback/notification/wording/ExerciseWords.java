package org.snapback.notification.wording;

import org.snapback.notification.texts.Texts;

/** How a notice of an exercise is marked, so that nobody takes it for real. */
public final class ExerciseWords {
    private ExerciseWords() {}

    /** The words of a notice: in an exercise title and text begin with the mark. */
    public static Words of(Words words, boolean exercise) {
        if (!exercise) {
            return words;
        }
        Texts texts = Texts.of(Wordings.BUNDLE, words.language());
        return new Words(
                words.language(),
                texts.text("exercise", words.title()),
                texts.text("exercise", words.text()),
                words.due());
    }
}
