package org.snapback.notification.acknowledgements;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.contacts.ContactRole;
import org.snapback.notification.contacts.Contacts;
import org.snapback.runtime.journal.Chain;

/**
 * Lets what is not acknowledged climb. Looks each second, on every replica, one row a transaction: a restart or a second
 * replica misses and doubles none.
 */
@Singleton
class Climbing {
    private final AcknowledgementRepository acknowledgements;
    private final AcknowledgementJournal journal;
    private final Contacts contacts;
    private final Policy policy;
    private final Event<Reminder> reminders;
    private final Clock clock;
    private final Chain chain;

    Climbing(
            AcknowledgementRepository acknowledgements,
            AcknowledgementJournal journal,
            Contacts contacts,
            Policy policy,
            Event<Reminder> reminders,
            Clock clock,
            Chain chain) {
        this.acknowledgements = acknowledgements;
        this.journal = journal;
        this.contacts = contacts;
        this.policy = policy;
        this.reminders = reminders;
        this.clock = clock;
        this.chain = chain;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eachSecond() {
        chain.eachOfItsOwn(this::climbOne);
    }

    private boolean climbOne() {
        Instant now = clock.instant();
        Optional<AcknowledgementRow> due = acknowledgements.takeOneDue(now);
        due.ifPresent(row -> {
            Step step = Step.after(row.reached).orElseThrow();
            row.climb(step, now, policy);
            journal.climbed(row);
            reminders.fire(new Reminder(row.notice(), row.state, row.demand, step, to(row, step)));
        });
        return due.isPresent();
    }

    private Optional<Contact> to(AcknowledgementRow row, Step step) {
        return switch (step) {
            case FIRST_CONTACT -> contacts.find(row.state, ContactRole.FIRST);
            case SECOND_CONTACT -> contacts.find(row.state, ContactRole.SECOND);
            case SECRETARIAT -> Optional.empty();
        };
    }
}
