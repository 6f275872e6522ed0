package org.snapback.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The states' contacts, for what writes to them. */
@ApplicationScoped
public class Contacts {
    private final ContactRepository contacts;

    Contacts(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /** A state's contact; empty where it has named none. */
    public Optional<Contact> find(String state, ContactRole role) {
        return contacts.findByIdOptional(new ContactRow.Key(state, role)).map(ContactRow::contact);
    }
}
