package org.snapback.notification.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A state says that it has heard. */
@ApplicationScoped
class Acknowledging {
    private final AcknowledgementJournal journal;
    private final Clock clock;

    Acknowledging(AcknowledgementJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Once; what is ended already stays as it is, so that a second time changes nothing. */
    void acknowledge(AcknowledgementRow row, Way by, String who) {
        if (row.isOpen()) {
            row.end(Standing.ACKNOWLEDGED, who, clock.instant());
            journal.acknowledged(row, by);
        }
    }
}
