package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.snapback.notification.acknowledgements.Reminder;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.subscriptions.StandardSubscriptions;
import org.snapback.runtime.id.Ids;

/** Tells a notice again, to the contact that is to be reminded. Its message has an id of its own, or mail would hide it. */
@ApplicationScoped
class Reminding {
    private final StandardSubscriptions subscriptions;
    private final Deliveries deliveries;
    private final EntityManager entities;
    private final Clock clock;

    Reminding(StandardSubscriptions subscriptions, Deliveries deliveries, EntityManager entities, Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.entities = entities;
        this.clock = clock;
    }

    void on(@Observes Reminder reminder) {
        reminder.to().ifPresent(contact -> remind(contact, reminder));
    }

    private void remind(Contact contact, Reminder reminder) {
        NewDelivery again = new NewDelivery(
                subscriptions.reminding(contact), "REMINDED", Ids.next(), reminder.notice(), clock.instant());
        entities.unwrap(Session.class).doWork(connection -> deliveries.add(connection, List.of(again)));
    }
}
