package org.snapback.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** Keeps the states' contacts. */
@ApplicationScoped
class ContactKeeping {
    private static final String TOPIC = "compact.deliveries";

    private final ContactRepository contacts;
    private final Journal journal;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<ContactNamed> named;

    ContactKeeping(
            ContactRepository contacts,
            Journal journal,
            Clock clock,
            jakarta.enterprise.event.Event<ContactNamed> named) {
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
        this.named = named;
    }

    /** Names a contact: the first time without an If-Match header, then in the version that it names. */
    Outcome<ContactRow> name(ContactRow.Key key, String ifMatch, ContactBody body) {
        Instant now = clock.instant();
        if (ifMatch == null && contacts.create(key, body, now)) {
            return told(contacts.findById(key));
        }
        Optional<ContactRow> row = contacts.lock(key);
        if (row.isEmpty()) {
            return Outcome.refused(Refusal.of(CommonProblem.STALE, "There is no such contact yet")
                    .with(new Violation("If-Match", "current", "Name the first one without If-Match")));
        }
        return Preconditions.check(ifMatch, row.get().version)
                .<Outcome<ContactRow>>map(Outcome::refused)
                .orElseGet(() -> {
                    change(row.get(), body, now);
                    return told(row.get());
                });
    }

    private static void change(ContactRow row, ContactBody body, Instant now) {
        row.version++;
        row.office = body.office();
        row.mail = body.mail();
        row.language = body.language();
        row.changedAt = now;
    }

    private Outcome<ContactRow> told(ContactRow row) {
        journal.append(new Event(
                TOPIC,
                "contact",
                row.key().text(),
                row.version,
                "contact.named",
                new ContactEvent(row.state, row.role, row.language),
                Audience.NONE,
                false));
        named.fire(new ContactNamed(row.contact()));
        return Outcome.done(row);
    }
}
