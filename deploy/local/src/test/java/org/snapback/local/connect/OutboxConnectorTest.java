package org.snapback.local.connect;

import java.util.Map;
import org.apache.kafka.connect.transforms.predicates.TopicNameMatches;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps events from being lost, by name: a change here wants a reason in docs/architecture.md. */
class OutboxConnectorTest {
    private final OutboxConnector connector = new OutboxConnector("sanctions");
    private final Map<String, String> configuration = connector.configuration(5433, "/secrets/passwords.properties");

    @Test
    void neitherSlotNorPublicationIsMadeBehindOurBack() {
        assertThat(configuration)
                .containsEntry("publication.autocreate.mode", "disabled")
                .containsEntry("publication.name", "journal")
                .containsEntry("slot.name", "sanctions_journal")
                .containsEntry("slot.drop.on.stop", "false")
                .containsEntry("snapshot.mode", "no_data")
                .containsEntry("offset.mismatch.strategy", "trust_offset")
                .containsEntry("lsn.flush.mode", "connector");
    }

    @Test
    void noErrorIsPassedOver() {
        assertThat(configuration)
                .containsEntry("errors.tolerance", "none")
                .containsEntry("event.processing.failure.handling.mode", "fail")
                .containsEntry("transforms.router.table.op.invalid.behavior", "fatal");
    }

    @Test
    void aQuietDatabaseMovesItsSlotToo() {
        assertThat(configuration)
                .containsEntry("heartbeat.interval.ms", "10000")
                .containsEntry("heartbeat.action.query", "SELECT pg_logical_emit_message(false, 'heartbeat', '')");
    }

    @Test
    void nothingWaitsForABatchToFill() {
        assertThat(configuration).containsEntry("max.batch.size", "1").containsEntry("poll.interval.ms", "18");
    }

    @Test
    void thePayloadKeepsItsBytes() {
        assertThat(configuration)
                .containsEntry("transforms.router.table.expand.json.payload", "false")
                .containsEntry("transforms.router.table.field.event.payload", "payload")
                .containsEntry("value.converter", "org.apache.kafka.connect.storage.StringConverter")
                .doesNotContainKey("transforms.router.table.field.event.timestamp");
    }

    @Test
    void onlyRowsOfTheJournalReachTheRouter() {
        try (var predicate = new TopicNameMatches<org.apache.kafka.connect.source.SourceRecord>()) {
            predicate.configure(Map.of("pattern", configuration.get("predicates.journal.pattern")));

            assertThat(predicate.test(recordOf("sanctions.public.journal"))).isTrue();
            assertThat(predicate.test(recordOf("sanctions.message"))).isFalse();
            assertThat(predicate.test(recordOf("__debezium-heartbeat.sanctions")))
                    .isFalse();
        }
        assertThat(configuration.get("transforms.router.predicate")).isEqualTo("journal");
        assertThat(configuration.get("transforms.source.predicate")).isEqualTo("journal");
    }

    @Test
    void thePasswordIsNotInTheConfiguration() {
        assertThat(configuration)
                .containsEntry("database.password", "${file:/secrets/passwords.properties:sanctions_replication}");
    }

    @Test
    void itWritesAsAUserOfItsOwn() {
        assertThat(configuration.get("producer.override.sasl.jaas.config"))
                .contains("username=\"sanctions-journal\"")
                .contains("password=\"${file:/secrets/passwords.properties:kafka.sanctions-journal}\"");
    }

    private static org.apache.kafka.connect.source.SourceRecord recordOf(String topic) {
        return new org.apache.kafka.connect.source.SourceRecord(Map.of(), Map.of(), topic, null, null);
    }
}
