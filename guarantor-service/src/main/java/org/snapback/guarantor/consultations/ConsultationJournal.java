package org.snapback.guarantor.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Writes what happens to consultations, for the whole roster. */
@ApplicationScoped
class ConsultationJournal {
    private static final String TOPIC = "compact.consultations";

    private final Journal journal;

    ConsultationJournal(Journal journal) {
        this.journal = journal;
    }

    /** An event that is the consultation's present version. */
    void append(ConsultationRow row, ConsultationEvent event) {
        journal.append(new Event(
                TOPIC,
                "consultation",
                row.id.toString(),
                row.version,
                event.type(),
                event,
                Audience.ROSTER,
                row.exercise));
    }
}
