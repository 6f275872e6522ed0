package org.snapback.runtime.command;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusOnServers
class CommandTest {
    @BeforeEach
    void empty() {
        TestDatabase.clear();
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void whatIsDoneStandsWithItsJournalRow() {
        post("{\"name\":\"a\"}").then().statusCode(201).header("Location", notNullValue());

        assertThat(things()).isEqualTo(1);
        assertThat(TestDatabase.journal()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("delegate-PL");
            assertThat(entry.audience()).isEqualTo("PL");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "broken"})
    void whatEndsBadlyLeavesNothing(String end) {
        given().auth()
                .oauth2(Tokens.delegate("PL"))
                .contentType("application/json")
                .header("Idempotency-Key", "k1")
                .body("{\"name\":\"a\"}")
                .post("/v1/things?end=" + end)
                .then()
                .contentType("application/problem+json");

        assertThat(things()).isZero();
        assertThat(TestDatabase.journal()).isEmpty();
        assertThat(TestDatabase.query("SELECT 1 FROM idempotency")).isEmpty();
    }

    @Test
    void theSameKeyAndBodyGetTheFirstAnswer() {
        Response first = keyed("k1", Tokens.delegate("PL"), "{\"name\":\"a\"}");

        Response second = keyed("k1", Tokens.delegate("PL"), "{\"name\":\"a\"}");

        second.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        keyed("k1", Tokens.delegate("PL"), "{\"name\":\"a\"}");

        keyed("k1", Tokens.delegate("PL"), "{\"name\":\"b\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:snapback:problem:idempotency-key-reused"))
                .body("violations[0].pointer", equalTo("Idempotency-Key"));
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aKeyIsItsPrincipalsOwn() {
        keyed("k1", Tokens.delegate("PL"), "{\"name\":\"a\"}");

        keyed("k1", Tokens.delegate("LT"), "{\"name\":\"b\"}").then().statusCode(201);
        assertThat(things()).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceOneRuns() throws Exception {
        String token = Tokens.delegate("PL");
        Callable<Response> sending = () -> keyed("k1", token, "{\"name\":\"a\"}");
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            List<Future<Response>> answers = clients.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> sending).toList());
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(201);
            }
        }

        assertThat(things()).isEqualTo(1);
        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void aKeyIsForgottenAfterSevenDays() {
        keyed("k1", Tokens.delegate("PL"), "{\"name\":\"a\"}");
        TestClock.ahead(Duration.ofDays(8));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> keyed("k1", Tokens.delegate("PL"), "{\"name\":\"b\"}")
                        .then()
                        .statusCode(201));
    }

    @Test
    void anAnswerThatHeldASecretIsNotKept() {
        secret().then().statusCode(201);

        secret().then().statusCode(409).body("type", equalTo("urn:snapback:problem:answer-not-kept"));
        assertThat(TestDatabase.query("SELECT 1 FROM idempotency WHERE body IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void anUnusableKeyIsRefused() {
        keyed("k 1", Tokens.delegate("PL"), "{\"name\":\"a\"}")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("Idempotency-Key"));
        assertThat(things()).isZero();
    }

    private static Response post(String body) {
        return as(Tokens.delegate("PL")).body(body).post("/v1/things");
    }

    private static Response keyed(String key, String token, String body) {
        return as(token).header("Idempotency-Key", key).body(body).post("/v1/things");
    }

    private static Response secret() {
        return as(Tokens.delegate("PL"))
                .header("Idempotency-Key", "s1")
                .body("{\"name\":\"secret\"}")
                .post("/v1/things/secrets");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static long things() {
        return (long)
                TestDatabase.query("SELECT count(*) AS n FROM thing").getFirst().get("n");
    }
}
