package org.snapback.notification.acknowledgements;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What tests of acknowledgements have in common: events that demand something, and what became of it. */
final class Asking {
    private final String aggregate = UUID.randomUUID().toString();

    /** Two guarantors, and nothing else. */
    void begin() {
        TestDatabase.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES"
                + " ('PL', 'Poland', true, 1), ('LT', 'Lithuania', true, 1), ('DE', 'Germany', true, 1)");
    }

    /** An event of one aggregate by its contract's example, told to the roster. */
    TestKafka.Event event(String topic, String name, long version) {
        return event(topic, name, version, Contracts.example(topic, name));
    }

    TestKafka.Event event(String topic, String name, long version, String data) {
        return TestKafka.Event.of(topic, name, "guarantor", aggregate, version, "ROSTER", data);
    }

    /** Sends an event and waits until its notices are there. */
    TestKafka.Event tell(TestKafka.Event event) {
        TestKafka.send(event);
        soon().untilAsserted(() -> assertThat(TestDatabase.query("SELECT 1 FROM inbox WHERE event_id = ?", event.id()))
                .isNotEmpty());
        return event;
    }

    /** A ballot in which Poland and Lithuania vote and Germany does not. */
    TestKafka.Event openBallot() {
        return tell(event("compact.ballots", "ballot.opened", 1));
    }

    static List<String> standings() {
        return TestDatabase.query("SELECT state || ' ' || standing AS text FROM acknowledgement ORDER BY state, number")
                .stream()
                .map(row -> (String) row.get("text"))
                .toList();
    }

    static long number(String state) {
        return (long) TestDatabase.query("SELECT number FROM acknowledgement WHERE state = ? ORDER BY id", state)
                .getFirst()
                .get("number");
    }

    static JsonPath data(String name) {
        List<TestDatabase.Entry> entries = TestDatabase.journal(name);
        assertThat(entries).hasSize(1);
        assertThat(Contracts.validate(
                        "compact.deliveries", name, entries.getFirst().payload()))
                .isEmpty();
        assertThat(entries.getFirst().audience()).isEqualTo("NONE");
        assertThat(entries.getFirst().topic()).isEqualTo("compact.deliveries");
        return JsonPath.from(entries.getFirst().payload());
    }

    static List<Map<String, Object>> listed(String token, String filter) {
        return given().auth()
                .oauth2(token)
                .get("/v1/acknowledgements" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    static List<Map<String, Object>> listed(String filter) {
        return listed(Tokens.secretariat(), filter);
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }
}
