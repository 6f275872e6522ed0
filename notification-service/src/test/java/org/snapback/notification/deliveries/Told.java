package org.snapback.notification.deliveries;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** What tests of deliveries do again and again. */
public final class Told {
    /** All adoptions are one package's, for only what is said of one package has an order. */
    private static final String PACKAGE = UUID.randomUUID().toString();

    private static final AtomicLong VERSION = new AtomicLong();

    private Told() {}

    /** Subscribes Poland's ministry; the answer, which holds the secret. */
    public static JsonPath subscribe(String target, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("name", "Desk", "channel", "WEBHOOK", "target", target));
        body.putAll(more);
        return given().header("Authorization", "Bearer " + Tokens.ministry("PL"))
                .contentType("application/json")
                .body(body)
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Sends a command to a subscription and expects this status. */
    public static JsonPath post(String path, Object body, int status) {
        return given().header("Authorization", "Bearer " + Tokens.ministry("PL"))
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    public static JsonPath get(String path) {
        return given().header("Authorization", "Bearer " + Tokens.ministry("PL"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Lets Poland be told of an adoption; answers the event's id. */
    public static String adopted(String audience) {
        TestKafka.Event event = adoption(audience);
        TestKafka.send(event);
        return event.id().toString();
    }

    public static TestKafka.Event adoption(String audience) {
        return TestKafka.Event.of(
                "compact.packages",
                "package.adopted",
                "sanctions",
                PACKAGE,
                VERSION.incrementAndGet(),
                audience,
                Contracts.examples("compact.packages", "package.adopted").getFirst());
    }

    /** How many deliveries stand so. */
    public static long standing(String standing) {
        return (long) TestDatabase.query("SELECT count(*) AS n FROM delivery WHERE standing = ?", standing)
                .getFirst()
                .get("n");
    }

    public static List<String> events() {
        return TestDatabase.journal().stream()
                .filter(entry -> entry.topic().equals("compact.deliveries"))
                .map(TestDatabase.Entry::name)
                .toList();
    }

    public static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50));
    }
}
