package org.snapback.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.contacts.Contacts;
import org.snapback.notification.subscriptions.ContactTarget;
import org.snapback.notification.subscriptions.Subscription;

/** Finds where a subscription's letters go: to its address, or to that of the contact that it names. */
@ApplicationScoped
class MailAddresses {
    private final Contacts contacts;

    MailAddresses(Contacts contacts) {
        this.contacts = contacts;
    }

    @Transactional
    Optional<String> of(Subscription subscription) {
        return ContactTarget.role(subscription.target())
                .map(role -> contacts.find(subscription.state(), role).map(Contact::mail))
                .orElseGet(() -> Optional.of(subscription.target()));
    }
}
