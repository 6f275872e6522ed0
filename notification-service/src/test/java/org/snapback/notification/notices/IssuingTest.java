package org.snapback.notification.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.notification.wording.Wordings;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusOnServers
class IssuingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    StreamTopics topics;

    private final String aggregate = UUID.randomUUID().toString();

    @BeforeEach
    void twoGuarantors() {
        TestDatabase.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES"
                + " ('PL', 'Poland', true, 1), ('LT', 'Lithuania', true, 1), ('DE', 'Germany', false, 1)");
    }

    static Stream<Arguments> examples() {
        return Contracts.topics().stream()
                .filter(topic -> topic.startsWith("compact.") && !topic.equals("compact.deliveries"))
                .flatMap(topic -> Contracts.names(topic).stream()
                        .filter(name -> !Wordings.isSilent("org.snapback." + name + ".v1"))
                        .flatMap(name -> Contracts.examples(topic, name).stream()
                                .map(example -> Arguments.of(topic, name, example))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void whatServicesAgreedOnIsToldToItsAudience(String topic, String name, String example) {
        TestKafka.send(event(topic, name, 9, "LV,UA", example));

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("ministry.LV 1", "ministry.UA 1"));
        assertThat(TestDatabase.journal()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.name()).isEqualTo("notice.issued");
            assertThat(entry.topic()).isEqualTo("ministry." + entry.aggregateId());
            assertThat(entry.audience()).isEqualTo(entry.aggregateId());
            assertThat(Contracts.validate("ministry", "notice.issued", entry.payload()))
                    .isEmpty();
            assertThat(JSON.readTree(entry.payload()).at("/about/data")).isEqualTo(JSON.readTree(example));
        });
    }

    @Test
    void whatIsPublicGoesToAllWhoAccededToUkraineAndToEverybody() {
        TestKafka.send(event("compact.packages", "package.adopted", 1, "PUBLIC"));

        soon().untilAsserted(() ->
                assertThat(streams()).containsExactly("ministry.LT 1", "ministry.PL 1", "ministry.UA 1", "public 1"));
        assertThat(TestDatabase.journal("announcement.issued")).singleElement().satisfies(entry -> {
            assertThat(entry.topic()).isEqualTo("public");
            assertThat(entry.audience()).isEqualTo("PUBLIC");
            assertThat(Contracts.validate("public", "announcement.issued", entry.payload()))
                    .isEmpty();
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void anExerciseIsMarkedAsOneAndToldInTheStreamsOfExercisesAlone(String topic, String name, String example) {
        TestKafka.send(event(topic, name, 9, "LV,UA", example).asExercise());

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("exercise.LV 1", "exercise.UA 1"));
        assertThat(TestDatabase.journal()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.topic()).isEqualTo("exercise." + entry.aggregateId());
            assertThat(Contracts.validate("ministry", "notice.issued", entry.payload()))
                    .isEmpty();
            JsonPath notice = JsonPath.from(entry.payload());
            assertThat(notice.getString("title")).startsWith("EXERCISE EXERCISE EXERCISE: ");
            assertThat(notice.getString("text")).startsWith("EXERCISE EXERCISE EXERCISE: ");
            assertThat(notice.getBoolean("exercise")).isTrue();
        });
        assertThat(TestDatabase.query("SELECT DISTINCT exercise FROM journal"))
                .extracting(row -> row.get("exercise"))
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "ROSTER"})
    void anExerciseIsNeverPublic(String audience) {
        TestKafka.send(event("compact.packages", "package.adopted", 1, audience).asExercise());

        soon().untilAsserted(
                        () -> assertThat(streams()).containsExactly("exercise.LT 1", "exercise.PL 1", "exercise.UA 1"));
        assertThat(TestDatabase.journal("announcement.issued")).isEmpty();
        assertThat(topics.exists(StreamName.of("LT", true))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ministry.PL, EXERCISE EXERCISE EXERCISE: x, true",
        "public, EXERCISE EXERCISE EXERCISE: x, true",
        "exercise.PL, Adopted: x, true",
        "exercise.PL, Adopted: x, false"
    })
    void theDatabaseRefusesAnExerciseWhereItIsTakenForReal(String stream, String words, boolean exercise) {
        TestDatabase.update("INSERT INTO stream VALUES (?, 1)", stream);

        assertThatThrownBy(() -> TestDatabase.update("""
                        INSERT INTO notice (stream, number, event_id, event_type, event_source, event_subject, event_time,
                            event_data, title, text, issued_at, exercise, event_topic, event_audience)
                        VALUES (?, 1, gen_random_uuid(), 'x', 'x', 'x', now(), '{}', ?, ?, now(), ?, 'x', 'PL')
                        """, stream, words, words, exercise))
                .hasStackTraceContaining("violates check constraint");
    }

    @Test
    void whatIsForNobodyIsToldToNobody() {
        TestKafka.send(event("compact.packages", "package.withdrawn", 1, "NONE"));

        soon().until(() -> !TestDatabase.query("SELECT 1 FROM inbox").isEmpty());
        assertThat(streams()).isEmpty();
    }

    @Test
    void aStateThatJoinsHearsOfItAndOfWhatFollows() throws Exception {
        TestKafka.send(joins("DE", 2, Instant.parse("2026-03-01T09:00:00Z")));

        soon().untilAsserted(() -> assertThat(streams())
                .containsExactly("ministry.DE 1", "ministry.LT 1", "ministry.PL 1", "ministry.UA 1"));
    }

    @Test
    void aStateThatHasLeftKeepsWhatItWasToldAndHearsOnlyWhatNamesIt() {
        TestKafka.send(event("compact.packages", "package.adopted", 1, "PUBLIC"));
        soon().until(() -> told("ministry.PL").size() == 1);

        TestKafka.send(event("compact.guarantors", "guarantor.left", 2, "ROSTER"));
        soon().until(() -> told("ministry.LT").size() == 2);
        TestKafka.send(event("compact.packages", "package.escalated", 2, "PUBLIC"));
        soon().until(() -> told("ministry.LT").size() == 3);
        TestKafka.send(event("compact.packages", "package.rejected", 3, "LT,PL,UA"));
        soon().until(() -> told("ministry.LT").size() == 4);

        assertThat(told("ministry.PL"))
                .containsExactly("1 org.snapback.package.adopted.v1", "2 org.snapback.package.rejected.v1");
    }

    @Test
    void anEventThatComesTwiceIsToldOnce() {
        TestKafka.Event event = event("compact.packages", "package.adopted", 1, "PL");
        TestKafka.send(event);
        TestKafka.send(event);

        TestKafka.send(event("compact.packages", "package.escalated", 2, "PL"));

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("ministry.PL 1", "ministry.PL 2"));
    }

    @Test
    void numbersHaveNoGapsAndFollowTheEvents() {
        LongStream.rangeClosed(1, 30)
                .forEach(version -> TestKafka.send(event("compact.packages", "package.adopted", version, "PL")));

        soon().until(() -> streams().size() == 30);

        assertThat(TestDatabase.query("SELECT number FROM notice ORDER BY number"))
                .extracting(row -> row.get("number"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void anExerciseHasTopicsOfItsOwnAndIsNeverPublic() {
        TestKafka.Event real = event("compact.packages", "package.adopted", 1, "PUBLIC");
        TestKafka.Event exercise = new TestKafka.Event(
                real.id(),
                real.topic(),
                real.name(),
                real.source(),
                real.aggregateType(),
                real.aggregateId(),
                real.aggregateVersion(),
                real.time(),
                real.audience(),
                true,
                real.data());

        TestKafka.send(exercise);

        soon().untilAsserted(
                        () -> assertThat(streams()).containsExactly("exercise.LT 1", "exercise.PL 1", "exercise.UA 1"));
    }

    @Test
    void theTopicOfAStateIsThereBeforeItsFirstRow() {
        TestKafka.send(event("compact.packages", "package.adopted", 1, "IE"));

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("ministry.IE 1"));
        assertThat(TestKafka.readAll("ministry.IE")).isEmpty();
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheNextEventIsTold() {
        String mark = UUID.randomUUID().toString();
        byte[] poison = "{\"no\":\"event\"}".getBytes(StandardCharsets.UTF_8);
        TestKafka.send("compact.packages", aggregate.getBytes(StandardCharsets.UTF_8), poison, Map.of("mark", mark));
        TestKafka.send(TestKafka.Event.of(
                "compact.packages", "package.adopted", "sanctions", aggregate, 1, "PL", "{\"title\":\"no more\"}"));

        TestKafka.send(event("compact.packages", "package.adopted", 2, "PL"));

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("ministry.PL 1"));
        List<ConsumerRecord<byte[], byte[]>> letters = TestKafka.readAll("compact.dead-letters.notification");
        assertThat(letters)
                .anySatisfy(letter -> {
                    assertThat(TestKafka.header(letter, "mark")).isEqualTo(mark);
                    assertThat(letter.value()).isEqualTo(poison);
                })
                .anySatisfy(letter -> assertThat(TestKafka.header(letter, "dead-letter-reason"))
                        .isEqualTo("the data has no text adoptedAt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatCanNeverBeToldGoesToTheDeadLetters(String reason, TestKafka.Event event) {
        String key = event.aggregateId();
        TestKafka.send(event);

        TestKafka.send(TestKafka.Event.of(
                event.topic(),
                "package.adopted",
                "sanctions",
                key,
                2,
                "PL",
                Contracts.example("compact.packages", "package.adopted")));

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("ministry.PL 1"));
        assertThat(TestKafka.readAll("compact.dead-letters.notification"))
                .filteredOn(letter -> event.id().toString().equals(TestKafka.header(letter, "ce_id")))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(TestKafka.header(letter, "dead-letter-reason")).contains(reason);
                    assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                            .isEqualTo(event.data());
                });
    }

    static Stream<Arguments> whatCanNeverBeToldGoesToTheDeadLetters() {
        String adopted = Contracts.example("compact.packages", "package.adopted");
        String joined = Contracts.example("compact.guarantors", "guarantor.joined");
        return Stream.of(
                poison("the type is not known", "compact.packages", "package.vanished", "P1", adopted),
                poison("the data is not JSON", "compact.packages", "package.adopted", "P2", adopted + "}"),
                poison("more than", "compact.packages", "package.adopted", "P3", adopted + " ".repeat(460_000)),
                poison("no code of a guarantor", "compact.guarantors", "guarantor.joined", "Poland", joined),
                poison("another guarantor", "compact.guarantors", "guarantor.joined", "LT", joined),
                poison(
                        "the name is not a line",
                        "compact.guarantors",
                        "guarantor.joined",
                        "PL",
                        joined.replace("\"Poland\"", "\"\\u0000\"")),
                poison(
                        "the name is not a line",
                        "compact.guarantors",
                        "guarantor.joined",
                        "PL",
                        joined.replace("\"Poland\"", "\"\\ud83d\"")));
    }

    private static Arguments poison(String reason, String topic, String name, String key, String data) {
        return Arguments.of(reason, TestKafka.Event.of(topic, name, "sanctions", key, 1, "PL", data));
    }

    @Test
    void aTypeOfALaterVersionIsNotTakenForTheFirst() {
        TestKafka.Event event = event("compact.packages", "package.adopted", 1, "PL");
        Map<String, String> headers = new HashMap<>(event.headers());
        headers.put("ce_type", "org.snapback.package.adopted.v2");

        TestKafka.send(event.topic(), bytes(event.aggregateId()), bytes(event.data()), headers);

        soon().untilAsserted(() -> assertThat(TestKafka.readAll("compact.dead-letters.notification"))
                .anySatisfy(letter -> assertThat(TestKafka.header(letter, "ce_id"))
                        .isEqualTo(event.id().toString())));
        assertThat(streams()).isEmpty();
    }

    @Test
    void aTitleThatNoDatabaseKeepsIsCleaned() {
        String data = Contracts.example("compact.packages", "package.adopted")
                .replace("Third package", "\\u0000\\ud83d" + "x".repeat(500));

        TestKafka.send(event("compact.packages", "package.adopted", 1, "PL", data));

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("ministry.PL 1"));
        assertThat(TestDatabase.journal()).singleElement().satisfies(entry -> {
            assertThat(Contracts.validate("ministry", "notice.issued", entry.payload()))
                    .isEmpty();
            assertThat(JSON.readTree(entry.payload()).at("/title").asText()).startsWith("Adopted:   xxx");
        });
    }

    @Test
    void aStateWhoseAccessionArrivesLateHearsWhatItMissedOnce() throws Exception {
        TestKafka.Event adopted = event("compact.packages", "package.adopted", 1, "PUBLIC");
        TestKafka.Event before = event("compact.packages", "package.escalated", 2, "PUBLIC")
                .at(adopted.time().minus(Duration.ofHours(2)));
        TestKafka.Event others = event("compact.packages", "package.rejected", 3, "LT,UA");
        Stream.of(adopted, before, others).forEach(TestKafka::send);
        soon().until(() -> streams().size() == 10);

        TestKafka.send(joins("DE", 2, adopted.time().minus(Duration.ofHours(1))));
        soon().until(() -> told("ministry.DE").size() == 2);
        TestKafka.send(event("compact.packages", "package.measures-in-force", 4, "PUBLIC"));
        soon().until(() -> told("ministry.DE").size() == 3);

        assertThat(told("ministry.DE"))
                .containsExactly(
                        "1 org.snapback.guarantor.joined.v1",
                        "2 org.snapback.package.adopted.v1",
                        "3 org.snapback.package.measures-in-force.v1");
    }

    @Test
    void textsNameStatesAsPeopleDo() throws Exception {
        TestKafka.send(event("compact.packages", "package.adopted", 1, "PL"));

        soon().untilAsserted(() -> assertThat(streams()).containsExactly("ministry.PL 1"));
        assertThat(JSON.readTree(TestDatabase.journal().getFirst().payload())
                        .at("/text")
                        .asText())
                .contains("Bound: Germany, Lithuania, Poland.");
    }

    @Test
    void anOlderWordOfAGuarantorChangesNothing() {
        TestDatabase.update("UPDATE guarantor SET version = 7");
        TestKafka.send(TestKafka.Event.of(
                "compact.guarantors",
                "guarantor.entered",
                "guarantor",
                "PL",
                1,
                "ROSTER",
                Contracts.example("compact.guarantors", "guarantor.entered")));

        soon().until(() -> streams().size() == 3);

        assertThat(TestDatabase.query("SELECT acceded, version FROM guarantor WHERE code = 'PL'"))
                .containsExactly(Map.of("acceded", true, "version", 7L));
    }

    @Test
    void theTopicsOfAllOnTheRosterAreLookedAfter() {
        topics.keep();

        assertThat(TestKafka.readAll("ministry.DE")).isEmpty();
        assertThat(TestKafka.readAll("ministry.UA")).isEmpty();
    }

    @Test
    void aStateReadsItsOwnNoticesAndNoOthers() {
        TestKafka.send(event("compact.packages", "package.proposed", 1, "LT,PL"));
        soon().until(() -> streams().size() == 2);

        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get("/v1/notices?state=LT")
                .then()
                .statusCode(404);
        assertThat(given().auth()
                        .oauth2(Tokens.ministry("PL"))
                        .get("/v1/notices")
                        .jsonPath()
                        .getList("items.state"))
                .containsExactly("PL");
    }

    private TestKafka.Event event(String topic, String name, long version, String audience) {
        return event(topic, name, version, audience, Contracts.example(topic, name));
    }

    private TestKafka.Event event(String topic, String name, long version, String audience, String data) {
        String key = topic.equals("compact.guarantors") ? JsonPath.from(data).getString("code") : aggregate;
        return TestKafka.Event.of(topic, name, "sanctions", key, version, audience, data);
    }

    private static TestKafka.Event joins(String code, long version, Instant at) throws JsonProcessingException {
        ObjectNode joined = (ObjectNode) JSON.readTree(Contracts.example("compact.guarantors", "guarantor.joined"));
        joined.put("code", code).put("name", "Germany").put("accededAt", at.toString());
        return TestKafka.Event.of(
                "compact.guarantors", "guarantor.joined", "guarantor", code, version, "ROSTER", joined.toString());
    }

    private static List<String> told(String stream) {
        return TestDatabase.query(
                        "SELECT number || ' ' || event_type AS told FROM notice WHERE stream = ? ORDER BY number",
                        stream)
                .stream()
                .map(row -> (String) row.get("told"))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> streams() {
        return TestDatabase.query("SELECT stream || ' ' || number AS place FROM notice ORDER BY stream, number")
                .stream()
                .map(row -> (String) row.get("place"))
                .toList();
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(10));
    }
}
