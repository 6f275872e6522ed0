package org.snapback.notification.notices;

import java.time.Instant;
import java.util.UUID;
import org.snapback.runtime.inbox.ReceivedEvent;

/**
 * What a notice tells of: an event of another service, with what of it is kept.
 *
 * @param topic the topic that it came on
 * @param type the CloudEvents type
 * @param subject the id of the aggregate
 * @param data the event's data, a JSON text
 */
record Matter(
        UUID id,
        String topic,
        String type,
        String source,
        String subject,
        Instant time,
        String audience,
        boolean exercise,
        String data) {

    static Matter of(ReceivedEvent event) {
        return new Matter(
                event.id(),
                event.topic(),
                event.type(),
                event.source(),
                event.aggregateId(),
                event.time(),
                event.audience(),
                event.exercise(),
                event.data());
    }
}
