package org.snapback.notification.subscriptions;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.contacts.ContactRole;
import org.snapback.notification.contacts.Contacts;
import org.snapback.notification.notices.EventHeard;
import org.snapback.notification.roster.Accession;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.inbox.ReceivedEvent;

/**
 * Subscribes those who must hear without asking: each guarantor's ministry from its accession on, by mail to the state's
 * first contact, and each competent authority that has a mail address, of the measures that it is competent for.
 */
@ApplicationScoped
public class StandardSubscriptions {
    private static final String MINISTRY = "MINISTRY";
    private static final String REMINDERS = "REMINDERS:";
    private static final String AUTHORITY = "AUTHORITY:";
    private static final int LONGEST_NAME = 200;

    private final SubscriptionRepository rows;
    private final List<Destination> destinations;
    private final Contacts contacts;
    private final Clock clock;

    StandardSubscriptions(
            SubscriptionRepository rows, @All List<Destination> destinations, Contacts contacts, Clock clock) {
        this.rows = rows;
        this.destinations = destinations;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What is read of an event about a competent authority. */
    record Authority(
            UUID authorityId, String state, String name, String mail, List<String> measureTypes, Instant validUntil) {}

    void on(@Observes Accession accession) {
        if (rows.madeFor(accession.state(), MINISTRY).isPresent()) {
            return;
        }
        Optional<Contact> contact = contacts.find(accession.state(), ContactRole.FIRST);
        SubscriptionRow row = row(accession.state(), MINISTRY);
        Filter all = new Filter(null, null, null, null, false);
        row.take(wish(
                "Ministry of foreign affairs",
                all,
                ContactTarget.of(ContactRole.FIRST),
                contact.map(Contact::language).orElse("en")));
        if (contact.isEmpty()) {
            row.rest();
        }
        rows.persist(row);
    }

    void on(@Observes EventHeard heard) {
        ReceivedEvent event = heard.event();
        if (event.exercise()) {
            return;
        }
        switch (event.name()) {
            case "authority.designated" -> designated(event.dataAs(Authority.class));
            case "authority.ended" -> ended(event.dataAs(Authority.class));
            default -> {}
        }
    }

    /** The one that carries reminders to a state's contact and collects no notices; made where there is none. */
    public UUID reminding(Contact contact) {
        String madeFor = REMINDERS + contact.role();
        rows.holdMaking(contact.state(), madeFor);
        return rows.madeFor(contact.state(), madeFor)
                .orElseGet(() -> {
                    SubscriptionRow row = row(contact.state(), madeFor);
                    Filter all = new Filter(null, null, null, null, false);
                    row.take(wish("Reminders", all, ContactTarget.of(contact.role()), contact.language()));
                    rows.persistAndFlush(row);
                    return row;
                })
                .id;
    }

    private void designated(Authority authority) {
        String madeFor = AUTHORITY + authority.authorityId;
        if (!isMail(authority.mail) || rows.madeFor(authority.state, madeFor).isPresent()) {
            return;
        }
        SubscriptionRow row = row(authority.state, madeFor);
        String name = authority.name.substring(0, Math.min(authority.name.length(), LONGEST_NAME));
        row.take(wish(name, new Filter(null, null, null, authority.measureTypes, false), authority.mail, "en"));
        row.until(authority.validUntil);
        rows.persist(row);
    }

    private void ended(Authority authority) {
        rows.madeFor(authority.state, AUTHORITY + authority.authorityId).ifPresent(row -> {
            row.until(authority.validUntil);
            row.version++;
        });
    }

    private boolean isMail(String address) {
        return address != null
                && destinations.stream()
                        .filter(one -> one.type() == ChannelType.MAIL)
                        .anyMatch(one -> one.judge(address, "/target").isEmpty());
    }

    private static Wish wish(String name, Filter filter, String target, String language) {
        return new Wish(
                name,
                filter,
                ChannelType.MAIL,
                target,
                language,
                null,
                Digest.AT_ONCE,
                DeliveryOrder.BEST_EFFORT,
                false);
    }

    private SubscriptionRow row(String state, String madeFor) {
        SubscriptionRow row = new SubscriptionRow();
        row.id = Ids.next();
        row.state = state;
        row.standing = Standing.ACTIVE;
        row.version = 1;
        row.createdAt = clock.instant();
        row.createdBy = "notification-service";
        row.madeFor = madeFor;
        return row;
    }
}
