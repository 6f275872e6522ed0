package org.snapback.sanctions.screening.model;

import java.util.List;

/** A name as it is compared: the name as written, and its words. */
public final class NameForm {
    private final String written;
    private final boolean weak;
    private final List<Word> words;

    private NameForm(String written, boolean weak, List<Word> words) {
        this.written = written;
        this.weak = weak;
        this.words = words;
    }

    /**
     * Takes a name of any script apart.
     *
     * @param written of at most 1,000 characters count
     * @param weak whether its list says that it identifies nobody by itself
     */
    public static NameForm of(String written, boolean weak) {
        String counted = written.length() > 1_000 ? written.substring(0, 1_000) : written;
        return new NameForm(written, weak, Words.of(counted));
    }

    /** The same, its words out of a pool. */
    public static NameForm of(String written, boolean weak, WordPool pool) {
        NameForm form = of(written, weak);
        return new NameForm(written, weak, form.words.stream().map(pool::pooled).toList());
    }

    /** The name as it was written. */
    public String written() {
        return written;
    }

    /** Whether its list says that it identifies nobody by itself. */
    public boolean isWeak() {
        return weak;
    }

    List<Word> words() {
        return words;
    }

    /** Whether it holds nothing that could be compared. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
