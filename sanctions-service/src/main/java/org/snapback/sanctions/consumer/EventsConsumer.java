package org.snapback.sanctions.consumer;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.snapback.runtime.inbox.EventHandler;
import org.snapback.runtime.inbox.Inbox;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.sanctions.ballots.BallotEvents;
import org.snapback.sanctions.conditions.ConditionEvents;
import org.snapback.sanctions.encroachments.EncroachmentEvents;
import org.snapback.sanctions.relief.ReliefEvents;
import org.snapback.sanctions.roster.RosterEvents;

/** The one channel by which sanctions-service hears the other services. */
@ApplicationScoped
class EventsConsumer implements EventHandler {
    private final Inbox inbox;
    private final BallotEvents ballots;
    private final ConditionEvents conditions;
    private final EncroachmentEvents encroachments;
    private final ReliefEvents reliefs;
    private final RosterEvents roster;

    EventsConsumer(
            Inbox inbox,
            BallotEvents ballots,
            ConditionEvents conditions,
            EncroachmentEvents encroachments,
            ReliefEvents reliefs,
            RosterEvents roster) {
        this.inbox = inbox;
        this.ballots = ballots;
        this.conditions = conditions;
        this.encroachments = encroachments;
        this.reliefs = reliefs;
        this.roster = roster;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> messages) {
        inbox.receiveAll(messages, this);
    }

    @Override
    public String consumer() {
        return "sanctions-service";
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.aggregateType()) {
            case "ballot" -> ballots.handle(event);
            case "condition" -> conditions.handle(event);
            case "encroachment" -> encroachments.handle(event);
            case "relief" -> reliefs.handle(event);
            case "guarantor" -> roster.handle(event);
            default -> throw new UnusableEventException("sanctions-service hears of no " + event.aggregateType());
        }
    }
}
