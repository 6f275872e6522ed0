package org.snapback.runtime.inbox;

import io.quarkus.arc.All;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hands dead letters that an operator replays to the consumer that they name, as if they came from their topic: what it
 * has had in the meantime changes nothing, and what it still cannot use becomes a dead letter again.
 */
@ApplicationScoped
class Replays {
    private final Inbox inbox;
    private final List<EventHandler> handlers;
    private final String consumer;

    Replays(Inbox inbox, @All List<EventHandler> handlers, @ConfigProperty(name = "snapback.service") String service) {
        this.inbox = inbox;
        this.handlers = handlers;
        this.consumer = service + "-service-replays";
    }

    @Incoming("replays")
    @Blocking
    void on(ConsumerRecord<byte[], byte[]> message) {
        inbox.untilDone(message, consumer, () -> take(message));
    }

    private void take(ConsumerRecord<byte[], byte[]> message) {
        try {
            ReceivedEvent event = EventReader.read(message);
            switch (event.type()) {
                case "org.snapback.dead-letter.replayed.v1" -> handIn(event.dataAs(Replay.class));
                case "org.snapback.dead-letter.discarded.v1" -> {
                    // For the audit alone.
                }
                default -> throw new UnusableEventException("the type is not known: " + event.type());
            }
        } catch (UnusableEventException e) {
            inbox.giveUp(message, consumer, e);
        }
    }

    /** Another service's consumers are its own business. */
    private void handIn(Replay replay) {
        ConsumerRecord<byte[], byte[]> original = replay.message();
        handlers.stream()
                .filter(handler -> handler.consumer().equals(replay.consumer()))
                .forEach(handler -> inbox.receive(original, handler));
    }
}
