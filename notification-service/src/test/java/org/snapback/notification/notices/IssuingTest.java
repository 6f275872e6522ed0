package org.snapback.notification.notices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusOnServers
class IssuingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String aggregate = UUID.randomUUID().toString();

    @BeforeEach
    void twoGuarantors() {
        TestDatabase.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES"
                + " ('PL', 'Poland', true, 1), ('LT', 'Lithuania', true, 1), ('DE', 'Germany', false, 1)");
    }

    static Stream<Arguments> examples() {
        return Contracts.topics().stream()
                .filter(topic -> topic.startsWith("compact."))
                .flatMap(topic -> Contracts.names(topic).stream()
                        .filter(name -> !Wordings.isSilent(name))
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

    @Test
    void whatIsForNobodyIsToldToNobody() {
        TestKafka.send(event("compact.packages", "package.withdrawn", 1, "NONE"));

        soon().until(() -> !TestDatabase.query("SELECT 1 FROM inbox").isEmpty());
        assertThat(streams()).isEmpty();
    }

    @Test
    void aStateThatJoinsHearsOfItAndOfWhatFollows() throws Exception {
        JsonNode joined = JSON.readTree(Contracts.example("compact.guarantors", "guarantor.joined"));
        ((com.fasterxml.jackson.databind.node.ObjectNode) joined)
                .put("code", "DE")
                .put("name", "Germany");
        TestKafka.send(TestKafka.Event.of(
                "compact.guarantors", "guarantor.joined", "guarantor", "DE", 2, "ROSTER", joined.toString()));

        soon().untilAsserted(() -> assertThat(streams())
                .containsExactly("ministry.DE 1", "ministry.LT 1", "ministry.PL 1", "ministry.UA 1"));
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
        return TestKafka.Event.of(topic, name, "sanctions", aggregate, version, audience, data);
    }

    private static List<String> streams() {
        return TestDatabase.query("SELECT stream || ' ' || number AS place FROM notice ORDER BY stream, number")
                .stream()
                .map(row -> (String) row.get("place"))
                .toList();
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }
}
