package org.snapback.notification.deadletters;

import java.util.UUID;

/**
 * The data of {@code dead-letter.discarded}.
 *
 * @param reason why the consumer could not use the message
 * @param discardedBecause why it is not to be handled
 */
record DiscardedLetter(
        UUID deadLetterId,
        String consumer,
        String topic,
        int partition,
        long offset,
        String reason,
        String discardedBecause) {

    static DiscardedLetter of(DeadLetter letter) {
        return new DiscardedLetter(
                letter.id,
                letter.consumer,
                letter.topic,
                letter.partition,
                letter.position,
                letter.reason,
                letter.discardedBecause);
    }
}
