package org.snapback.sanctions.roster;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** The replica of the roster, on a real broker, from guarantor-service's own examples. */
@QuarkusTest
class RosterEventsTest extends ServiceTest {
    private static final String TOPIC = "compact.guarantors";

    @Inject
    Roster roster;

    @ParameterizedTest
    @ValueSource(strings = {"guarantor.entered", "guarantor.changed", "guarantor.joined", "guarantor.left"})
    void every_event_of_a_guarantor_carries_what_the_replica_keeps(String name) {
        for (String example : Contracts.examples(TOPIC, name)) {
            TestDatabase.update("DELETE FROM guarantor");

            UUID event = send(name, 1, example);

            awaitTaken(event);
            assertThat(TestDatabase.query("SELECT code, kind, circle, standing FROM guarantor"))
                    .as(example)
                    .singleElement()
                    .satisfies(row -> assertThat(row.values())
                            .allSatisfy(value -> assertThat(example).contains("\"" + value + "\"")));
        }
    }

    @Test
    void a_version_that_is_not_newer_changes_nothing() {
        awaitTaken(send("guarantor.joined", 3, poland("ACCEDED")));

        awaitTaken(send("guarantor.changed", 2, poland("CANDIDATE")));

        assertThat(standing()).isEqualTo("ACCEDED");
    }

    @Test
    void gaps_are_normal() {
        awaitTaken(send("guarantor.entered", 1, poland("CANDIDATE")));

        awaitTaken(send("guarantor.joined", 7, poland("ACCEDED")));

        assertThat(standing()).isEqualTo("ACCEDED");
    }

    @Test
    void a_state_that_has_left_has_acceded_no_more() {
        awaitTaken(send("guarantor.joined", 2, poland("ACCEDED")));
        assertThat(roster.with("PL")).isEqualTo(Acquaintance.ACCEDED);

        awaitTaken(send("guarantor.left", 3, Contracts.example(TOPIC, "guarantor.left")));

        assertThat(roster.with("PL")).isEqualTo(Acquaintance.CANDIDATE);
        assertThat(roster.acceded()).isEmpty();
    }

    @Test
    void words_that_are_not_known_yet_are_kept_as_they_are() {
        awaitTaken(send("guarantor.changed", 1, poland("DENOUNCED")));

        assertThat(standing()).isEqualTo("DENOUNCED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guarantor.vanished", "guarantor.entered"})
    void an_unknown_type_or_a_missing_field_goes_to_the_dead_letters(String name) {
        int before = TestKafka.readAll("compact.dead-letters.sanctions").size();

        send(name, 1, "{\"code\": \"PL\"}");

        await().until(() -> TestKafka.readAll("compact.dead-letters.sanctions").size() == before + 1);
        assertThat(TestDatabase.query("SELECT 1 AS one FROM guarantor")).isEmpty();
    }

    @Test
    void readiness_tells_how_many_are_known() {
        TestRoster.acceded("PL", "LT");

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'roster' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'roster' }.data.known", equalTo(2));
    }

    private static String poland(String standing) {
        return Contracts.example(TOPIC, "guarantor.entered")
                .replaceAll("\"code\": *\"[A-Z]+\"", "\"code\": \"PL\"")
                .replaceAll("\"standing\": *\"[A-Z]+\"", "\"standing\": \"" + standing + "\"");
    }

    private static Object standing() {
        return TestDatabase.query("SELECT standing FROM guarantor WHERE code = 'PL'")
                .getFirst()
                .get("standing");
    }

    private static UUID send(String name, long version, String data) {
        TestKafka.Event event = TestKafka.Event.of(TOPIC, name, "guarantor", "PL", version, "ROSTER", data);
        TestKafka.send(event);
        return event.id();
    }

    private static void awaitTaken(UUID event) {
        await().until(() -> !TestDatabase.query("SELECT 1 AS one FROM inbox WHERE event_id = ?", event)
                .isEmpty());
    }
}
