package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/**
 * Writes what happens to reports: for their own state until they are countersigned, then for the whole roster. An exercise
 * is never public.
 */
@ApplicationScoped
class EncroachmentJournal {
    private static final String TOPIC = "compact.encroachments";

    private final Journal journal;

    EncroachmentJournal(Journal journal) {
        this.journal = journal;
    }

    /** An event that is the report's present version. */
    void append(EncroachmentRow row, EncroachmentEvent event) {
        journal.append(new Event(
                TOPIC,
                "encroachment",
                row.id.toString(),
                row.version,
                event.type(),
                event,
                audience(row, event),
                row.exercise));
    }

    /** What another feature says of a report, as its present version. */
    void append(EncroachmentRow row, String type, Object data, Audience audience) {
        journal.append(
                new Event(TOPIC, "encroachment", row.id.toString(), row.version, type, data, audience, row.exercise));
    }

    private static Audience audience(EncroachmentRow row, EncroachmentEvent event) {
        if (!row.isReported()) {
            return Audience.states(List.of(row.reportedBy));
        }
        if (row.exercise) {
            return Audience.ROSTER;
        }
        return switch (event) {
            case EncroachmentEvent.Confirmed confirmed -> Audience.PUBLIC;
            case EncroachmentEvent.ProvisionalEnded ended -> Audience.PUBLIC;
            case EncroachmentEvent.Rescinded rescinded -> Audience.PUBLIC;
            default -> Audience.ROSTER;
        };
    }
}
