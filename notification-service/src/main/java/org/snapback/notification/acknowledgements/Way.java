package org.snapback.notification.acknowledgements;

/** How a state said that it has heard. */
enum Way {
    REST,
    LINK
}
