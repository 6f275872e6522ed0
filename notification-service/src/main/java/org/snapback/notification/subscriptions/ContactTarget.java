package org.snapback.notification.subscriptions;

import java.util.Optional;
import org.snapback.notification.contacts.ContactRole;

/** A mail subscription's target that names one of the state's contacts, so that it follows a change of address. */
public final class ContactTarget {
    private static final String PREFIX = "contact:";

    private ContactTarget() {}

    /** How the target is written, such as {@code contact:FIRST}. */
    public static String of(ContactRole role) {
        return PREFIX + role;
    }

    /** The contact that a target names; empty where it names none. */
    public static Optional<ContactRole> role(String target) {
        for (ContactRole role : ContactRole.values()) {
            if (of(role).equals(target)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
