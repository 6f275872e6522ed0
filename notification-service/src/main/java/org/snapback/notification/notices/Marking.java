package org.snapback.notification.notices;

/** How a notice is to be handled. Above PUBLIC, mail and webhook say only that something waits, and where. */
public enum Marking {
    PUBLIC,
    LIMITE,
    RESTRICTED
}
