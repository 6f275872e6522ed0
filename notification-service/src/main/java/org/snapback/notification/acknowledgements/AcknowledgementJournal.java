package org.snapback.notification.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** What becomes of demands, in the journal; it makes no notice of its own. */
@ApplicationScoped
class AcknowledgementJournal {
    private static final String TOPIC = "compact.deliveries";

    private final Journal journal;

    AcknowledgementJournal(Journal journal) {
        this.journal = journal;
    }

    void acknowledged(AcknowledgementRow row, Way by) {
        append("notice.acknowledged", row, AcknowledgementEvent.acknowledged(row, by));
    }

    void climbed(AcknowledgementRow row) {
        if (row.reached == Step.FIRST_CONTACT) {
            append("notice.reminded", row, AcknowledgementEvent.reminded(row));
        } else {
            append("notice.climbed", row, AcknowledgementEvent.climbed(row));
        }
    }

    void answered(AcknowledgementRow row, UUID because, String type) {
        append("notice.answered", row, AcknowledgementEvent.answered(row, because, type));
    }

    private void append(String type, AcknowledgementRow row, AcknowledgementEvent data) {
        journal.append(new Event(
                TOPIC, "acknowledgement", row.id.toString(), row.version, type, data, Audience.NONE, row.exercise));
    }
}
