package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;
import org.snapback.notification.contacts.ContactNamed;
import org.snapback.notification.contacts.ContactRole;
import org.snapback.notification.subscriptions.Standing;
import org.snapback.notification.subscriptions.Subscriptions;

/** Lets the subscriptions begin that rested until their state named its first contact. */
@ApplicationScoped
class Rested {
    private final Subscriptions subscriptions;
    private final Moves moves;
    private final EntityManager entities;

    Rested(Subscriptions subscriptions, Moves moves, EntityManager entities) {
        this.subscriptions = subscriptions;
        this.moves = moves;
        this.entities = entities;
    }

    void on(@Observes ContactNamed named) {
        if (named.contact().role() != ContactRole.FIRST) {
            return;
        }
        for (UUID id :
                subscriptions.rested(named.contact().state(), named.contact().language())) {
            entities.unwrap(Session.class).doWork(connection -> moves.move(connection, id, Standing.ACTIVE, null));
        }
    }
}
