package org.snapback.guarantor.ballots;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Events that no retry makes usable: each is a dead letter, and the next one works. */
@QuarkusTest
class PoisonedPackageEventsTest extends ServiceTest {
    private static final String DEAD_LETTERS = "compact.dead-letters.guarantor";

    @BeforeEach
    void threeElectors() {
        TestRoster.acceded("EE", "LV", "PL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.snapback.package.proposed.v2", "org.snapback.package.forgotten.v1", "package.proposed"})
    void an_unknown_type_goes_to_the_dead_letters_and_the_next_event_works(String type) {
        var proposed = Proposed.adoption("UNANIMITY");
        Map<String, String> headers = new HashMap<>(proposed.event().headers());
        headers.put("ce_type", type);

        assertDeadLetter(headers, proposed.data().toString(), "type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "null", "{}", "{\"ballotId\": \"no-uuid\"}"})
    void a_poisoned_payload_goes_to_the_dead_letters_and_the_next_event_works(String payload) {
        assertDeadLetter(Proposed.adoption("UNANIMITY").event().headers(), payload, "");
    }

    @ParameterizedTest
    @CsvSource({
        "title, '\"\\u0000\"', title",
        "title, '\"\"', title",
        "digest, '\"abc\"', digest",
        "rung, 0, rung",
        "deadline, '\"soon\"', Instant",
        "deadline, '\"+200000-01-01T00:00:00Z\"', deadline",
        "ballotId, null, ballotId"
    })
    void what_the_contract_rules_out_goes_to_the_dead_letters(String field, String value, String reason)
            throws JsonProcessingException {
        var proposed = Proposed.adoption("UNANIMITY");
        proposed.data().set(field, new ObjectMapper().readTree(value));

        assertDeadLetter(proposed.event().headers(), proposed.data().toString(), reason);
    }

    @Test
    void a_ballot_id_of_another_package_goes_to_the_dead_letters() {
        var first = Proposed.adoption("UNANIMITY").opened();
        var second = Proposed.adoption("UNANIMITY")
                .with(data -> data.put("ballotId", first.ballotId().toString()));

        assertDeadLetter(second.event().headers(), second.data().toString(), "is about ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_revised_text_of_the_other_kind_goes_to_the_dead_letters(boolean exercise) {
        var proposed = Proposed.adoption("UNANIMITY");
        if (exercise) {
            proposed.openedAsExercise();
        } else {
            proposed.opened();
        }
        TestKafka.Event revision = proposed.revision(1, "e".repeat(64), Instant.now());
        TestKafka.Event crossing = exercise ? revision : revision.asExercise();

        assertDeadLetter(
                crossing.headers(),
                crossing.data(),
                (exercise ? "is an exercise" : "is no exercise") + ", unlike this event");
    }

    @Test
    void a_revised_text_of_the_other_kind_goes_there_too_where_no_ballot_could_open() {
        var refused = Proposed.adoption("CONSENSUS");
        TestKafka.send(refused.event());
        await().until(() -> TestDatabase.journal("ballot.refused").size() == 1);
        TestKafka.Event crossing =
                refused.revision(1, "e".repeat(64), Instant.now()).asExercise();

        assertDeadLetter(crossing.headers(), crossing.data(), "is no exercise, unlike this event");
    }

    private void assertDeadLetter(Map<String, String> headers, String payload, String reason) {
        int told = TestDatabase.journal().size();
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);

        TestKafka.send(Proposed.TOPIC, headers.get("ce_subject").getBytes(StandardCharsets.UTF_8), bytes, headers);

        var letters = await().until(() -> deadLetters(headers.get("ce_id")), found -> !found.isEmpty());
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().value()).isEqualTo(bytes);
        assertThat(TestKafka.header(letters.getFirst(), "dead-letter-reason")).contains(reason);
        assertThat(TestDatabase.journal()).hasSize(told);
        Proposed.adoption("UNANIMITY").opened();
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters(String id) {
        return TestKafka.readAll(DEAD_LETTERS).stream()
                .filter(letter -> id.equals(TestKafka.header(letter, "ce_id")))
                .filter(letter -> "guarantor-service".equals(TestKafka.header(letter, "dead-letter-consumer")))
                .toList();
    }
}
