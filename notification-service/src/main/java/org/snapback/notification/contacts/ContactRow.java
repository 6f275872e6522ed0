package org.snapback.notification.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A contact as the database keeps it. */
@Entity
@Table(name = "contact")
@IdClass(ContactRow.Key.class)
class ContactRow {
    /** Whose contact, and which. */
    record Key(String state, ContactRole role) {
        /** As events name it: PL.FIRST. */
        String text() {
            return state + "." + role;
        }
    }

    @Id
    @Column(columnDefinition = "text")
    String state;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ContactRole role;

    long version;

    @Column(columnDefinition = "text")
    String office;

    @Column(columnDefinition = "text")
    String mail;

    @Column(columnDefinition = "text")
    String language;

    @Column(name = "changed_at")
    Instant changedAt;

    Key key() {
        return new Key(state, role);
    }

    Contact contact() {
        return new Contact(state, role, office, mail, language);
    }
}
