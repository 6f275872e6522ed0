package org.snapback.notification.acknowledgements;

import java.util.Optional;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.notices.Demand;
import org.snapback.notification.notices.NoticeRef;

/**
 * A notice is to be told again to one of its state's contacts, because nobody has acknowledged it. Fired in the
 * transaction in which it climbs, for the channels that write to contacts.
 *
 * @param to the contact; empty where the state has named none
 */
public record Reminder(NoticeRef notice, String state, Demand demand, Step step, Optional<Contact> to) {}
