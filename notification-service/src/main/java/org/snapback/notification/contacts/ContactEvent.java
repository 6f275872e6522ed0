package org.snapback.notification.contacts;

/** The data of {@code contact.named}: whose contact was named, without its address, because Kafka keeps for ever. */
record ContactEvent(String state, ContactRole role, String language) {}
