package org.snapback.guarantor.relief;

import jakarta.enterprise.context.ApplicationScoped;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Writes what happens to relief, for the whole roster; that it has ended is public. */
@ApplicationScoped
class ReliefJournal {
    private static final String TOPIC = "compact.conditions";

    private final Journal journal;

    ReliefJournal(Journal journal) {
        this.journal = journal;
    }

    /** An event that is the notice's present version. */
    void append(NoticeRow row, ReliefEvent event) {
        Audience audience = event instanceof ReliefEvent.Ended ? Audience.PUBLIC : Audience.ROSTER;
        journal.append(new Event(
                TOPIC, "relief", row.id.toString(), row.version, event.type(), event, audience, row.exercise));
    }
}
