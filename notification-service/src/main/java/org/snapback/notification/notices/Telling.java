package org.snapback.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.snapback.notification.roster.Roster;
import org.snapback.notification.wording.ExerciseWords;
import org.snapback.notification.wording.Facts;
import org.snapback.notification.wording.Languages;
import org.snapback.notification.wording.Wording;
import org.snapback.notification.wording.Wordings;
import org.snapback.notification.wording.Words;
import org.snapback.runtime.inbox.UnusableEventException;

/** What notices say in a language: what is kept of them where that is English, else told anew from their events. */
@ApplicationScoped
class Telling {
    private static final Logger LOG = Logger.getLogger(Telling.class);

    private final Roster roster;

    Telling(Roster roster) {
        this.roster = roster;
    }

    /**
     * The words of notices.
     *
     * @param language BCP 47; what is not there in it is English
     */
    Function<Notice, Words> in(String language) {
        if (Languages.of(language).equals(Wording.ENGLISH)) {
            return Telling::kept;
        }
        Map<String, String> names = roster.names();
        return notice -> anew(notice, language, names);
    }

    private static Words kept(Notice notice) {
        Words.Due due = notice.dueWhat == null ? null : new Words.Due(notice.dueWhat, notice.dueBy);
        return new Words(Wording.ENGLISH, notice.title, notice.text, due);
    }

    private static Words anew(Notice notice, String language, Map<String, String> names) {
        String state = StreamName.parse(notice.stream).state();
        try {
            Words words = Wordings.of(notice.eventType)
                    .orElseThrow(() -> new UnusableEventException("the type is not told any more"))
                    .tell(Facts.of(notice.eventData, names), state == null ? Wording.EVERYBODY : state, language);
            return ExerciseWords.of(words, notice.exercise);
        } catch (UnusableEventException e) {
            // An old notice may lack what a text of today tells; what it said then stands.
            LOG.debugf("Notice %d of %s is shown as it is kept: %s", notice.number, notice.stream, e.getMessage());
            return kept(notice);
        }
    }
}
