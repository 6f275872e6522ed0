package org.snapback.notification.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.snapback.notification.notices.Demand;
import org.snapback.notification.notices.EventHeard;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.NoticesIssued;
import org.snapback.runtime.inbox.ReceivedEvent;

/** Opens an acknowledgement for each notice that demands an answer, and ends it once the answer is there. */
@ApplicationScoped
class Demands {
    private final AcknowledgementRepository acknowledgements;
    private final AcknowledgementJournal journal;
    private final Policy policy;
    private final Clock clock;

    Demands(AcknowledgementRepository acknowledgements, AcknowledgementJournal journal, Policy policy, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    void onIssued(@Observes NoticesIssued issued) {
        for (IssuedNotice notice : issued.notices()) {
            if (notice.state() != null && notice.demand() != Demand.NONE) {
                acknowledgements.persist(AcknowledgementRow.of(notice, policy));
            }
        }
    }

    void onHeard(@Observes EventHeard heard) {
        ReceivedEvent event = heard.event();
        Optional<Answer> answer = Answer.of(event);
        if (answer.isEmpty()) {
            return;
        }
        List<AcknowledgementRow> open = acknowledgements.lockOpen(
                answer.get().to(), event.aggregateId(), answer.get().state());
        for (AcknowledgementRow row : open) {
            // A vote on a revised text is demanded anew, by a notice of the very event that ends the demand before it.
            if (!row.eventId.equals(event.id())) {
                row.end(Standing.ANSWERED, event.type(), clock.instant());
                journal.answered(row, event.id(), event.type());
            }
        }
    }
}
