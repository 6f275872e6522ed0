package org.snapback.notification.contacts;

/** Fired in the transaction in which a state names a contact or changes one. */
public record ContactNamed(Contact contact) {}
