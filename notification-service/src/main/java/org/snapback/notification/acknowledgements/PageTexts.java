package org.snapback.notification.acknowledgements;

import java.time.Instant;
import org.snapback.notification.notices.Demand;
import org.snapback.notification.texts.Texts;

/** What the page of a one-time link says. */
final class PageTexts {
    private final Texts texts;

    private PageTexts(Texts texts) {
        this.texts = texts;
    }

    static PageTexts in(String languageTag) {
        return new PageTexts(Texts.of("acknowledge", languageTag));
    }

    /** The language that the texts are in, for the page's own statement of it. */
    public String language() {
        return texts.language();
    }

    public String text(String name) {
        return texts.text(name);
    }

    /** What is demanded. */
    public String demand(Demand demand) {
        return texts.text("demand." + demand);
    }

    public String moment(Instant moment) {
        return texts.moment(moment);
    }
}
