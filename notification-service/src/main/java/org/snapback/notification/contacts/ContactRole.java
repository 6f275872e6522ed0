package org.snapback.notification.contacts;

/** Which of a state's contacts. */
public enum ContactRole {
    /** Who is written to. */
    FIRST,
    /** Who is written to where the first does not answer. */
    SECOND
}
