package org.snapback.runtime.example;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.snapback.runtime.inbox.EventHandler;
import org.snapback.runtime.inbox.Inbox;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** A consumer that stores what it hears, and fails as often as a test wants. */
@ApplicationScoped
public class ThingConsumer implements EventHandler {
    public record Heard(String name) {}

    private final AtomicInteger failures = new AtomicInteger();
    private final Inbox inbox;
    private final EntityManager entities;
    private final Journal journal;

    ThingConsumer(Inbox inbox, EntityManager entities, Journal journal) {
        this.inbox = inbox;
        this.entities = entities;
        this.journal = journal;
    }

    @Incoming("drafts")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> messages) {
        inbox.receiveAll(messages, this);
    }

    public void failNext(int times) {
        failures.set(times);
    }

    @Override
    public String consumer() {
        return "example";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.name().equals("package.drafted")) {
            throw new UnusableEventException("the type is not known: " + event.name());
        }
        entities.createNativeQuery("INSERT INTO thing (id, name) VALUES (:id, :name)")
                .setParameter("id", UUID.randomUUID())
                .setParameter(
                        "name", event.dataAs(Heard.class).name() + (inbox.isStale(event, consumer()) ? " late" : ""))
                .executeUpdate();
        journal.append(new Event(
                "compact.packages",
                "package",
                event.id().toString(),
                1,
                "package.adopted",
                event.dataAs(Heard.class),
                Audience.NONE,
                false));
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("our own failure, on purpose");
        }
    }
}
