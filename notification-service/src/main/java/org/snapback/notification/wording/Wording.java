package org.snapback.notification.wording;

import org.snapback.notification.texts.Texts;

/** How one type of event is told. */
public final class Wording {
    /** The recipient's place where an announcement is addressed to everybody. */
    public static final String EVERYBODY = "";

    /** The language of the record: what is kept and what comes by Kafka. */
    public static final String ENGLISH = "en";

    static final String UKRAINE = "UA";

    private final String name;

    Wording(String name) {
        this.name = name;
    }

    /**
     * The words for a recipient, in English.
     *
     * @param recipient a state's code, or {@link #EVERYBODY}
     */
    public Words tell(Facts facts, String recipient) {
        return tell(facts, recipient, ENGLISH);
    }

    /**
     * The words for a recipient.
     *
     * @param language BCP 47; a text that is not there in it is English
     */
    public Words tell(Facts facts, String recipient, String language) {
        Texts texts = Texts.of(Wordings.BUNDLE, language);
        Facts all = Derived.of(name, facts);
        Texts.Places places = Filling.of(all, recipient);
        Words words =
                Words.of(texts.language(), texts.text(name + ".title", places), texts.text(name + ".text", places));
        return Dues.of(name)
                .filter(due -> due.from(all, recipient))
                .map(due -> words.due(texts.text(name + ".due", places), due.by(all)))
                .orElse(words);
    }
}
