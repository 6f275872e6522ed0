package org.snapback.notification.deadletters;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.snapback.runtime.inbox.Inbox;

/** Brings the dead letters of all services to one place. */
@ApplicationScoped
class DeadLetterCollector {
    private final Inbox inbox;
    private final DeadLetterRepository letters;

    DeadLetterCollector(Inbox inbox, DeadLetterRepository letters) {
        this.inbox = inbox;
        this.letters = letters;
    }

    @Incoming("dead-letters")
    @Blocking
    void on(ConsumerRecord<byte[], byte[]> message) {
        Letter letter = LetterReader.read(message);
        inbox.untilDone(
                message,
                LetterReader.CONSUMER,
                () -> QuarkusTransaction.requiringNew().run(() -> collect(message, letter)));
    }

    /** Of two replicas that find the same new message, one fails at the other's row and then finds it. */
    private void collect(ConsumerRecord<byte[], byte[]> message, Letter letter) {
        if (letters.hasCome(message, letter.failedAt())) {
            return;
        }
        Optional<DeadLetter> known = letters.lockSame(letter);
        DeadLetter row = known.orElseGet(() -> DeadLetter.of(letter));
        if (known.isPresent()) {
            row.failedAgain(letter);
        } else {
            letters.keep(row, letter);
        }
        letters.came(message, letter.failedAt(), row.id);
    }
}
