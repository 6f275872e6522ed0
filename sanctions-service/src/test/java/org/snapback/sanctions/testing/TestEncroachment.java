package org.snapback.sanctions.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.awaitility.Awaitility.await;

/** An encroachment as guarantor-service tells of it. */
public record TestEncroachment(UUID id, String kind, String gravity, boolean exercise) {
    private static final String TOPIC = "compact.encroachments";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A missile strike of this gravity. */
    public static TestEncroachment strike(String gravity) {
        return new TestEncroachment(UUID.randomUUID(), "AIR_OR_MISSILE", gravity, false);
    }

    public TestEncroachment asExercise() {
        return new TestEncroachment(id, kind, gravity, true);
    }

    /** Its confirmation, as the contract says it. */
    public ObjectNode data() {
        ObjectNode data = JSON.createObjectNode()
                .put("encroachmentId", id.toString())
                .put("occurredAt", "2030-08-30T22:00:00Z")
                .put("kind", kind)
                .put("gravity", gravity)
                .put("reportedBy", "UA")
                .put("ballotId", UUID.randomUUID().toString())
                .put("confirmedAt", Instant.now().toString())
                .put("provisional", false);
        data.putArray("regions").add("UA-63");
        return data;
    }

    /** Tells of its confirmation, and waits until it is handled. */
    public TestKafka.Event confirmed() {
        return told("encroachment.confirmed", data().toString());
    }

    /** Tells that reverse consensus has confirmed it, for a while. */
    public TestKafka.Event confirmedProvisionally() {
        return told("encroachment.confirmed", data().put("provisional", true).toString());
    }

    /** Tells that no ordinary ballot has confirmed it in time. */
    public TestKafka.Event provisionalEnded() {
        return told(
                "encroachment.provisional-ended",
                JSON.createObjectNode()
                        .put("encroachmentId", id.toString())
                        .put("ballotId", UUID.randomUUID().toString())
                        .put("endedAt", Instant.now().toString())
                        .toString());
    }

    /** Tells that its confirmation was found false. */
    public TestKafka.Event rescinded() {
        return told(
                "encroachment.rescinded",
                JSON.createObjectNode()
                        .put("encroachmentId", id.toString())
                        .put("ballotId", UUID.randomUUID().toString())
                        .put("rescindedAt", Instant.now().toString())
                        .put("reason", "Debris of an exercise")
                        .toString());
    }

    /** Tells something of it, and waits until it is handled. */
    public TestKafka.Event told(String name, String data) {
        TestKafka.Event event = event(name, data);
        TestKafka.send(event);
        awaitTaken(event.id());
        return event;
    }

    public TestKafka.Event event(String name, String data) {
        TestKafka.Event event = TestKafka.Event.of(TOPIC, name, "guarantor", id.toString(), 3, "PUBLIC", data);
        return new TestKafka.Event(
                event.id(),
                event.topic(),
                event.name(),
                event.source(),
                event.aggregateType(),
                event.aggregateId(),
                event.aggregateVersion(),
                event.time(),
                event.audience(),
                exercise,
                event.data());
    }

    /** Waits until the service has taken an event in. */
    public static void awaitTaken(UUID event) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !TestDatabase.query("SELECT 1 AS one FROM inbox WHERE event_id = ?", event)
                        .isEmpty());
    }
}
