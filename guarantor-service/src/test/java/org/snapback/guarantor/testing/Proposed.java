package org.snapback.guarantor.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** A package as sanctions-service says it on Kafka: the contract's example, with ids of its own. */
public record Proposed(UUID packageId, UUID ballotId, String name, ObjectNode data, long version) {
    public static final String TOPIC = "compact.packages";
    public static final String AUDIENCE = "EE,LV,PL,UA";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A proposal of now with a window of 72 hours, decided by this rule, not urgent, which Ukraine co-sponsors. */
    public static Proposed adoption(String rule) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return of("package.proposed", rule, now)
                .with(data -> data.put("proposedAt", now.toString()))
                .sponsors("LT", "PL", "UA");
    }

    /** A request for the second rung. */
    public static Proposed escalation(String rule) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return of("package.escalation-requested", rule, now).with(data -> data.put("requestedAt", now.toString()));
    }

    /** A request for a suspension or lifting of a package, on whose second rung it stands. */
    public static Proposed easing(String kind) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return of("package." + kind + "-requested", "UNANIMITY", now)
                .with(data -> data.put("requestedAt", now.toString()));
    }

    public Proposed urgent() {
        return with(data -> data.put("urgent", true));
    }

    public Proposed sponsors(String... states) {
        return with(data -> List.of(states).forEach(data.putArray("sponsors")::add));
    }

    public Proposed deadline(Instant deadline) {
        return with(data -> data.put("deadline", deadline.toString()));
    }

    public Proposed with(Consumer<ObjectNode> change) {
        change.accept(data);
        return this;
    }

    public String digest() {
        return data.get("digest").asText();
    }

    public TestKafka.Event event() {
        return TestKafka.Event.of(TOPIC, name, "sanctions", packageId.toString(), version, AUDIENCE, data.toString());
    }

    /** Says it and waits until its ballot is open. */
    public Proposed opened() {
        return opened(event());
    }

    /** Says it as an exercise and waits likewise. */
    public Proposed openedAsExercise() {
        return opened(event().asExercise());
    }

    private Proposed opened(TestKafka.Event event) {
        TestKafka.send(event);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> given().header("Authorization", "Bearer " + Tokens.auditor())
                                .get("/v1/ballots/{id}", ballotId)
                                .statusCode()
                        == 200);
        return this;
    }

    /** The event of a revised text of this digest, put at that moment, which holds an IMPORT_BAN alone. */
    public TestKafka.Event revision(int number, String digest, Instant at) {
        ObjectNode revised = example("package.revised")
                .put("packageId", packageId.toString())
                .put("ballotId", ballotId.toString())
                .put("revision", number)
                .put("title", "REV " + number)
                .put("revisedAt", at.toString())
                .put("digest", digest);
        revised.putArray("measures")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("type", "IMPORT_BAN")
                .put("rung", 1)
                .put("scope", "Steel")
                .put("designations", 0);
        return TestKafka.Event.of(
                TOPIC,
                "package.revised",
                "sanctions",
                packageId.toString(),
                version + number,
                AUDIENCE,
                revised.toString());
    }

    /** The event of this package's withdrawal. */
    public TestKafka.Event withdrawal() {
        ObjectNode withdrawn = example("package.withdrawn")
                .put("packageId", packageId.toString())
                .put("ballotId", ballotId.toString());
        return TestKafka.Event.of(
                TOPIC,
                "package.withdrawn",
                "sanctions",
                packageId.toString(),
                version + 1,
                AUDIENCE,
                withdrawn.toString());
    }

    private static Proposed of(String name, String rule, Instant now) {
        UUID packageId = UUID.randomUUID();
        UUID ballotId = UUID.randomUUID();
        ObjectNode data = example(name)
                .put("packageId", packageId.toString())
                .put("ballotId", ballotId.toString())
                .put("rule", rule)
                .put("urgent", false)
                .put("deadline", now.plus(Duration.ofHours(72)).toString());
        return new Proposed(packageId, ballotId, name, data, 3);
    }

    private static ObjectNode example(String name) {
        try {
            return (ObjectNode) JSON.readTree(Contracts.example(TOPIC, name));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
