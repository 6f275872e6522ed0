package org.snapback.notification.notices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.snapback.notification.roster.Accession;
import org.snapback.notification.roster.Roster;
import org.snapback.notification.wording.Wording;
import org.snapback.notification.wording.Wordings;
import org.snapback.runtime.inbox.EventHandler;
import org.snapback.runtime.inbox.Inbox;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;

/** Turns each event of the other services into notices for those who may know of it. */
@ApplicationScoped
class Issuing implements EventHandler {
    private static final String GUARANTORS = "guarantor.";

    private final Inbox inbox;
    private final Roster roster;
    private final NoticeWriter writer;
    private final StreamTopics topics;
    private final Event<EventHeard> heard;
    /** The states that had acceded when last looked; null where that has to be looked up again. */
    private volatile SortedSet<String> lastAcceded;

    Issuing(Inbox inbox, Roster roster, NoticeWriter writer, StreamTopics topics, Event<EventHeard> heard) {
        this.inbox = inbox;
        this.roster = roster;
        this.writer = writer;
        this.topics = topics;
        this.heard = heard;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> messages) {
        inbox.receiveAll(messages, this);
    }

    @Override
    public String consumer() {
        return "notification-service";
    }

    /** Topics are made outside the transaction: Kafka may be slow or away, and no lock waits for it. */
    @Override
    public void prepare(ReceivedEvent event) {
        if (lastAcceded == null) {
            lastAcceded = QuarkusTransaction.requiringNew()
                    .call(() -> roster.present().acceded());
        }
        SortedSet<String> acceded = new TreeSet<>(lastAcceded);
        if (event.name().startsWith(GUARANTORS)) {
            acceded.add(Roster.code(event));
        }
        topics.ensure(streams(Recipients.of(event.audience(), acceded), event.exercise()));
    }

    @Override
    public void handle(ReceivedEvent event) {
        Optional<Wording> wording = Wordings.of(event.type());
        if (wording.isEmpty() && !Wordings.isSilent(event.type())) {
            throw new UnusableEventException("the type is not known: " + event.type());
        }
        Optional<Accession> accession = event.name().startsWith(GUARANTORS) ? roster.learn(event) : Optional.empty();
        SortedSet<String> acceded = roster.present().acceded();
        SortedSet<StreamName> streams = streams(Recipients.of(event.audience(), acceded), event.exercise());
        lastAcceded = acceded;
        for (StreamName stream : streams) {
            if (!topics.exists(stream)) {
                throw new IllegalStateException("the roster has grown since the topics were made; " + stream.topic()
                        + " is made at the next attempt");
            }
        }
        wording.ifPresent(words -> writer.write(Matter.of(event), words, streams));
        accession.ifPresent(writer::catchUp);
        heard.fire(new EventHeard(event));
    }

    private static SortedSet<StreamName> streams(Recipients recipients, boolean exercise) {
        SortedSet<StreamName> streams = new TreeSet<>();
        recipients.states().forEach(state -> streams.add(StreamName.of(state, exercise)));
        if (recipients.everybody() && !exercise) {
            streams.add(StreamName.PUBLIC);
        }
        return streams;
    }
}
