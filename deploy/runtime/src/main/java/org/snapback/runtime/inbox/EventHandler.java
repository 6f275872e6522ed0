package org.snapback.runtime.inbox;

/** What a consumer does with an event. */
public interface EventHandler {
    /** The consumer's name in the inbox; the same for ever. */
    String consumer();

    /**
     * Makes ready, before the transaction, what the event's effect needs outside the database; called again at every
     * attempt and every delivery.
     */
    default void prepare(ReceivedEvent event) {}

    /**
     * Applies the event, within the transaction that also holds its inbox row.
     *
     * @throws UnusableEventException for the event's own failure, an unknown type included: it goes to the dead letters
     *     at once. Whatever else is thrown is taken for our own failure and tried again without end.
     */
    void handle(ReceivedEvent event);
}
