package org.snapback.notification.notices;

/** How one type of event is told to one recipient. */
@FunctionalInterface
interface Wording {
    /** The recipient's place where an announcement is addressed to everybody. */
    String EVERYBODY = "";

    /**
     * The words for a recipient.
     *
     * @param recipient a state's code, or {@link #EVERYBODY}
     */
    Words tell(Facts facts, String recipient);
}
