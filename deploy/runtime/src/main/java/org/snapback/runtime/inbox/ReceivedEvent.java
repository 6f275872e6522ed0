package org.snapback.runtime.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.snapback.runtime.json.Json;

/**
 * An event as it came from Kafka.
 *
 * @param id the event's id, the same at every delivery and republication
 * @param topic the topic that it came on
 * @param type the CloudEvents type, such as {@code org.snapback.package.adopted.v1}
 * @param aggregateVersion the aggregate's version with this event
 * @param time when it happened
 * @param causationId the event that led to it, null at a chain's start
 * @param audience who may know, as {@link org.snapback.runtime.journal.Audience} writes it
 * @param data the payload, a JSON text
 */
public record ReceivedEvent(
        UUID id,
        String source,
        String topic,
        String type,
        String aggregateType,
        String aggregateId,
        long aggregateVersion,
        Instant time,
        String actor,
        UUID correlationId,
        UUID causationId,
        boolean exercise,
        String audience,
        String data) {

    private static final String PREFIX = "org.snapback.";

    /** The type without its prefix and version: {@code package.adopted}. */
    public String name() {
        return type.substring(PREFIX.length(), type.lastIndexOf(".v"));
    }

    /**
     * The payload as the consumer's own record; fields that it does not have are ignored.
     *
     * @throws UnusableEventException where the payload does not fit it
     */
    public <T> T dataAs(Class<T> type) {
        try {
            T value = Json.read(data, type);
            if (value == null) {
                throw new UnusableEventException("the data is null, not " + type.getSimpleName());
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new UnusableEventException("the data is not " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }
}
