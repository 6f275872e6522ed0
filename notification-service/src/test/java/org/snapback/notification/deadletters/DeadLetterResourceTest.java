package org.snapback.notification.deadletters;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** What operators see of dead letters, and what they can do with them. */
@QuarkusOnServers
class DeadLetterResourceTest {
    private static final String GUARANTOR = "guarantor-service";
    private static final byte[] POISON = {(byte) 0xff, 0x00, 0x01};

    /** Tells this test's dead letters from those that lie on the topics already. */
    private final String mark = "test " + UUID.randomUUID();

    @BeforeEach
    void empty() {
        TestDatabase.clear();
    }

    @Test
    void theDeadLettersOfAllServicesAreInOnePlace() {
        letter("sanctions", "sanctions-service", 1, POISON);
        letter("guarantor", "guarantor-service-packages", 2, POISON);
        letter("notification", "notification-service", 3, POISON);

        await(3);

        operator()
                .get("/v1/dead-letters?reason=" + mark)
                .then()
                .statusCode(200)
                .body(
                        "items.consumer",
                        hasItems("sanctions-service", "guarantor-service-packages", "notification-service"))
                .body("items.state", hasItem("OPEN"))
                .body("items.offset", hasItems(1, 2, 3));
    }

    @Test
    void anOperatorSeesReasonAndHeadersAndNotTheBody() {
        letter("guarantor", GUARANTOR, 7, "{\"secret\":\"content\"}".getBytes(StandardCharsets.UTF_8));

        String id = await(1).getString("items[0].id");

        ValidatableResponse letter =
                operator().get("/v1/dead-letters/" + id).then().statusCode(200);
        letter.body("reason", equalTo(mark))
                .body("topic", equalTo("compact.packages"))
                .body("partition", equalTo(4))
                .body("offset", equalTo(7))
                .body("bytes", equalTo(20))
                .body("failures", equalTo(1))
                .body("event.type", equalTo("org.snapback.package.proposed.v1"))
                .body("headers.name", contains("ce_type"))
                .body("headers.value", contains("org.snapback.package.proposed.v1"));
        assertThat(letter.extract().asString()).doesNotContain("secret");
    }

    @Test
    void oneThatFailsAgainCountsAgainAndAnotherAtTheSamePlaceIsAnother() {
        letter("guarantor", GUARANTOR, 1, POISON);
        letter("guarantor", GUARANTOR, 1, POISON);
        letter("guarantor", GUARANTOR, 1, new byte[] {1});
        soon().untilAsserted(() -> assertThat(TestDatabase.query("SELECT 1 FROM dead_letter_arrival"))
                .hasSizeGreaterThanOrEqualTo(3));

        letter("guarantor", GUARANTOR, 2, POISON);

        await(3);
        assertThat(list().getList("items.failures")).containsExactlyInAnyOrder(2, 1, 1);
    }

    @Test
    void pagesAreInOrder() {
        for (int offset = 1; offset <= 3; offset++) {
            letter("guarantor", GUARANTOR, offset, POISON);
            await(offset);
        }

        String link = operator()
                .get("/v1/dead-letters?limit=2&reason=" + mark)
                .then()
                .body("items.offset", contains(3, 2))
                .extract()
                .header("Link");

        operator()
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.offset", contains(1))
                .header("Link", (String) null);
    }

    @ParameterizedTest
    @CsvSource({
        "consumer=guarantor-service, 2",
        "consumer=sanctions-service, 1",
        "topic=compact.packages, 3",
        "topic=compact.ballots, 0",
        "state=OPEN, 3",
        "state=DISCARDED, 0"
    })
    void theyAreFiltered(String filter, int expected) {
        letter("guarantor", GUARANTOR, 1, POISON);
        letter("guarantor", GUARANTOR, 2, POISON);
        letter("sanctions", "sanctions-service", 3, POISON);
        await(3);

        ValidatableResponse found =
                operator().get("/v1/dead-letters?reason=" + mark + "&" + filter).then();

        found.statusCode(200).body("items", hasSize(expected));
    }

    @Test
    void reasonsAreCounted() {
        letter("guarantor", GUARANTOR, 1, POISON);
        letter("guarantor", GUARANTOR, 2, POISON);
        letter("sanctions", "sanctions-service", 3, POISON);
        String id = await(3).getString("items.find { it.offset == 2 }.id");
        discard(id).then().statusCode(200);

        JsonPath reasons = operator().get("/v1/dead-letters/reasons").jsonPath();

        assertThat(reasons.getList("items.findAll { it.reason == '" + mark + "' }.consumer"))
                .containsExactly(GUARANTOR, "sanctions-service");
        assertThat(reasons.getList("items.findAll { it.reason == '" + mark + "' }.letters"))
                .containsExactly(2, 1);
        assertThat(reasons.getList("items.findAll { it.reason == '" + mark + "' }.open"))
                .containsExactly(1, 1);
        operator().get("/v1/dead-letters/reasons?limit=1").then().header("Link", notNullValue());
    }

    @Test
    void aReplayIsTheMessageByteForByteInTheJournal() {
        letter("guarantor", GUARANTOR, 7, POISON);
        String id = await(1).getString("items[0].id");

        operator()
                .post("/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLAYED"))
                .body("replayed.by", equalTo("operator"))
                .body("replayed.at", notNullValue());

        assertThat(TestDatabase.journal("dead-letter.replayed")).singleElement().satisfies(entry -> {
            assertThat(entry.topic()).isEqualTo("compact.replays");
            assertThat(entry.aggregateId()).isEqualTo(GUARANTOR);
            assertThat(entry.audience()).isEqualTo("NONE");
            assertThat(entry.actor()).isEqualTo("operator");
            assertThat(Contracts.validate("compact.replays", "dead-letter.replayed", entry.payload()))
                    .isEmpty();
            JsonPath data = JsonPath.from(entry.payload());
            assertThat(data.getString("deadLetterId")).isEqualTo(id);
            assertThat(data.getString("topic")).isEqualTo("compact.packages");
            assertThat(data.getInt("offset")).isEqualTo(7);
            assertThat(Base64.getDecoder().decode(data.getString("value"))).isEqualTo(POISON);
            assertThat(data.getList("headers.name")).containsExactly("ce_type");
        });
    }

    @Test
    void oneThatFailsAfterItsReplayIsOpenAgain() {
        letter("guarantor", GUARANTOR, 1, POISON);
        String id = await(1).getString("items[0].id");
        operator().post("/v1/dead-letters/" + id + "/replay").then().statusCode(200);

        letter("guarantor", GUARANTOR, 1, POISON);

        soon().untilAsserted(() -> operator()
                .get("/v1/dead-letters/" + id)
                .then()
                .body("state", equalTo("OPEN"))
                .body("failures", equalTo(2)));
    }

    @Test
    void allOfAReasonAreReplayedInTheirOrderAfterADryRunThatCounts() {
        letter("guarantor", GUARANTOR, 9, POISON);
        letter("guarantor", GUARANTOR, 2, POISON);
        letter("guarantor", GUARANTOR, 5, POISON);
        letter("sanctions", "sanctions-service", 1, POISON);
        await(4);
        String wanted = "{\"consumer\":\"guarantor-service\",\"reason\":\"" + mark + "\",\"dryRun\":%s}";

        operator()
                .body(wanted.formatted(true))
                .post("/v1/dead-letters/replays")
                .then()
                .statusCode(200)
                .body("open", equalTo(3))
                .body("replayed", equalTo(0));
        assertThat(TestDatabase.journal()).isEmpty();
        operator()
                .body(wanted.formatted(false))
                .post("/v1/dead-letters/replays")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(3))
                .body("left", equalTo(0));

        assertThat(TestDatabase.journal("dead-letter.replayed"))
                .extracting(entry -> JsonPath.from(entry.payload()).getInt("offset"))
                .containsExactly(2, 5, 9);
        operator()
                .get("/v1/dead-letters?state=OPEN&reason=" + mark)
                .then()
                .body("items.consumer", contains("sanctions-service"));
    }

    @Test
    void aDiscardSaysWhyAndIsInTheJournal() {
        letter("guarantor", GUARANTOR, 7, POISON);
        String id = await(1).getString("items[0].id");

        discard(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"))
                .body("discarded.by", equalTo("operator"))
                .body("discarded.reason", equalTo("A stray test"));

        assertThat(TestDatabase.journal("dead-letter.discarded"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("operator");
                    assertThat(Contracts.validate("compact.replays", "dead-letter.discarded", entry.payload()))
                            .isEmpty();
                    assertThat(JsonPath.from(entry.payload()).getString("discardedBecause"))
                            .isEqualTo("A stray test");
                });
    }

    @Test
    void whatIsDiscardedIsNeitherReplayedNorDiscardedAgain() {
        letter("guarantor", GUARANTOR, 7, POISON);
        String id = await(1).getString("items[0].id");
        discard(id);

        discard(id).then().statusCode(409).body("type", equalTo("urn:snapback:problem:dead-letter-state"));
        operator()
                .post("/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:dead-letter-state"));
        assertThat(TestDatabase.journal()).hasSize(1);
    }

    @Test
    void whatFailsAgainAfterItWasDiscardedStaysSo() {
        letter("guarantor", GUARANTOR, 7, POISON);
        String id = await(1).getString("items[0].id");
        discard(id);

        letter("guarantor", GUARANTOR, 7, POISON);

        soon().untilAsserted(() -> operator()
                .get("/v1/dead-letters/" + id)
                .then()
                .body("failures", equalTo(2))
                .body("state", equalTo("DISCARDED")));
    }

    @Test
    void aLargeMessageIsCompressedSoThatItFitsTheJournal() {
        byte[] large = "{\"text\":\"%s\"}"
                .formatted("a plain sentence, ".repeat(50_000))
                .getBytes(StandardCharsets.UTF_8);
        letter("guarantor", GUARANTOR, 7, large);
        String id = await(1).getString("items[0].id");

        operator().post("/v1/dead-letters/" + id + "/replay").then().statusCode(200);

        assertThat(TestDatabase.journal("dead-letter.replayed"))
                .singleElement()
                .satisfies(entry -> assertThat(JsonPath.from(entry.payload()).getBoolean("compressed"))
                        .isTrue());
    }

    @Test
    void oneThatFitsNoReplayIsRefusedAndStaysOpenWithItsAddress() {
        long seed = 4711;
        byte[] noise = new byte[600_000];
        new Random(seed).nextBytes(noise);
        letter("guarantor", GUARANTOR, 7, noise);
        String id = await(1).getString("items[0].id");

        operator()
                .post("/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:dead-letter-not-replayable"))
                .body("detail", containsString("compact.packages-4@7"));

        operator()
                .body("{\"reason\":\"" + mark + "\"}")
                .post("/v1/dead-letters/replays")
                .then()
                .body("replayed", equalTo(0))
                .body("refused", equalTo(1));
        operator().get("/v1/dead-letters/" + id).then().body("state", equalTo("OPEN"));
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void whatIsNoDeadLetterIsListedToo() {
        String stray = "stray " + UUID.randomUUID();
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_subject", stray);
        headers.put("dead-letter-partition", null);
        TestKafka.send("compact.dead-letters.sanctions", null, null, headers);

        soon().untilAsserted(() -> assertThat(
                        TestDatabase.query("SELECT id FROM dead_letter WHERE event_subject = ?", stray))
                .hasSize(1));
        Object id = TestDatabase.query("SELECT id FROM dead_letter WHERE event_subject = ?", stray)
                .getFirst()
                .get("id");
        operator()
                .get("/v1/dead-letters/" + id)
                .then()
                .body("consumer", equalTo(LetterReader.CONSUMER))
                .body("reason", equalTo("no dead letter: dead-letter-consumer is missing or not of its form"));
        operator()
                .post("/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:dead-letter-not-replayable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"dryRun\":true}", "{\"consumer\":\"\"}", "{\"reason\":\"x\",\"all\":true}"})
    void aReplayOfSeveralNamesWhichOnes(String body) {
        ValidatableResponse answer =
                operator().body(body).post("/v1/dead-letters/replays").then();

        answer.statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINISTRY", "DELEGATE", "SECRETARIAT", "AUDITOR", "PARTNER"})
    void nobodyElseSeesThem(String role) {
        ValidatableResponse answer = given().auth()
                .oauth2(Tokens.of(role, "PL"))
                .get("/v1/dead-letters")
                .then();

        answer.statusCode(403);
    }

    @Test
    void whatThisServiceItselfStillCannotUseComesBack() {
        TestKafka.Event event = TestKafka.Event.of(
                "compact.guarantors", "guarantor.joined", "guarantor", "LT", 1, "NONE", "{\"code\":\"LT\"}");
        TestKafka.send(event);
        soon().untilAsserted(() -> assertThat(TestDatabase.query(
                        "SELECT 1 FROM dead_letter WHERE event_id = ?",
                        event.id().toString()))
                .hasSize(1));
        Object letter = TestDatabase.query(
                        "SELECT id FROM dead_letter WHERE event_id = ?",
                        event.id().toString())
                .getFirst()
                .get("id");

        operator().post("/v1/dead-letters/" + letter + "/replay").then().statusCode(200);
        carryReplays();

        soon().untilAsserted(() -> operator()
                .get("/v1/dead-letters/" + letter)
                .then()
                .body("failures", equalTo(2))
                .body("state", equalTo("OPEN"))
                .body("consumer", equalTo("notification-service")));
    }

    /** What the connector does with the journal's replays. */
    private static void carryReplays() {
        TestDatabase.journal("dead-letter.replayed")
                .forEach(entry -> TestKafka.send(TestKafka.Event.of(
                                entry.topic(),
                                entry.name(),
                                "notification",
                                entry.aggregateId(),
                                entry.aggregateVersion(),
                                entry.audience(),
                                entry.payload())
                        .aggregateType("dead-letters")));
    }

    private void letter(String service, String consumer, long offset, byte[] value) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_type", "org.snapback.package.proposed.v1");
        headers.put("dead-letter-reason", mark);
        headers.put("dead-letter-consumer", consumer);
        headers.put("dead-letter-topic", "compact.packages");
        headers.put("dead-letter-partition", "4");
        headers.put("dead-letter-offset", Long.toString(offset));
        headers.put("dead-letter-time", Instant.now().toString());
        TestKafka.send("compact.dead-letters." + service, "key".getBytes(StandardCharsets.UTF_8), value, headers);
    }

    private JsonPath await(int letters) {
        soon().untilAsserted(() -> assertThat(list().getList("items")).hasSize(letters));
        return list();
    }

    private JsonPath list() {
        return operator().get("/v1/dead-letters?reason=" + mark).jsonPath();
    }

    private static io.restassured.response.Response discard(String id) {
        return operator().body("{\"reason\":\"A stray test\"}").post("/v1/dead-letters/" + id + "/discard");
    }

    private static RequestSpecification operator() {
        return given().contentType("application/json").auth().oauth2(Tokens.operator());
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }
}
