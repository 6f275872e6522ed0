package org.snapback.sanctions.testing;

import java.util.UUID;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.servers.testing.TestKafka;

/** Events as the inbox would hand them on, for tests that decide themselves when, and in which transaction, they work. */
public final class Received {
    private Received() {}

    public static ReceivedEvent of(TestKafka.Event event) {
        return new ReceivedEvent(
                event.id(),
                "urn:snapback:service:" + event.source(),
                event.topic(),
                "org.snapback." + event.name() + ".v1",
                event.aggregateType(),
                event.aggregateId(),
                event.aggregateVersion(),
                event.time(),
                "test",
                UUID.randomUUID(),
                null,
                event.exercise(),
                event.audience(),
                event.data());
    }
}
