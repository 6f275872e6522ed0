package org.snapback.sanctions.testing;

import java.time.Instant;
import java.util.UUID;
import org.snapback.servers.testing.TestKafka;

/** Conditions of easing as guarantor-service tells of them. */
public final class TestCondition {
    private static final String TOPIC = "compact.conditions";

    private TestCondition() {}

    /** All three. */
    public static void allConfirmed() {
        confirmed("AGGRESSION_CEASED");
        confirmed("NON_REPETITION_GUARANTEED");
        confirmed("DAMAGE_COMPENSATED");
    }

    public static void confirmed(String condition) {
        told("condition.confirmed", condition, "confirmedAt", Instant.now());
    }

    public static void revoked(String condition) {
        told("condition.revoked", condition, "revokedAt", Instant.now());
    }

    /** Tells of it, and waits until it is handled. */
    public static void told(String name, String condition, String when, Instant moment) {
        String attestation = UUID.randomUUID().toString();
        TestKafka.Event event = TestKafka.Event.of(TOPIC, name, "guarantor", attestation, 2, "PUBLIC", """
                {"condition": "%s", "attestationId": "%s", "%s": "%s", "reason": "A reason"}
                """.formatted(
                        condition, attestation, when, moment));
        TestKafka.send(event);
        TestEncroachment.awaitTaken(event.id());
    }
}
