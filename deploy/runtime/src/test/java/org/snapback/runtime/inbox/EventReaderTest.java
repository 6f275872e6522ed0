package org.snapback.runtime.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventReaderTest {
    private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    private static final UUID CORRELATION = UUID.fromString("0197a000-0000-7000-8000-000000000002");

    @Test
    void everyHeaderArrives() {
        ReceivedEvent event = EventReader.read(message(headers(), "{\"a\":1}"));

        assertThat(event)
                .isEqualTo(new ReceivedEvent(
                        ID,
                        "urn:snapback:service:sanctions",
                        "compact.packages",
                        "org.snapback.package.adopted.v1",
                        "package",
                        "p1",
                        3,
                        Instant.parse("2026-05-01T10:00:00.123456Z"),
                        "somebody",
                        CORRELATION,
                        null,
                        false,
                        "PUBLIC",
                        "{\"a\":1}"));
        assertThat(event.name()).isEqualTo("package.adopted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_time",
                "ce_aggregatetype",
                "ce_aggregateversion",
                "ce_actor",
                "ce_correlationid",
                "ce_exercise",
                "ce_audience"
            })
    void aMissingHeaderIsNamed(String name) {
        Map<String, String> headers = headers();
        headers.remove(name);

        assertThatThrownBy(() -> EventReader.read(message(headers, "{}")))
                .isInstanceOf(UnusableEventException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_source", "ce_actor", "ce_aggregatetype", "ce_audience"})
    void aTextThatTheDatabaseCannotKeepIsNamed(String name) {
        Map<String, String> headers = headers();
        headers.put(name, "a\0b");

        assertThatThrownBy(() -> EventReader.read(message(headers, "{}")))
                .isInstanceOf(UnusableEventException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("NUL");
    }

    @Test
    void dataThatIsNullIsUnusable() {
        ReceivedEvent event = EventReader.read(message(headers(), "null"));

        assertThatThrownBy(() -> event.dataAs(Map.class)).isInstanceOf(UnusableEventException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion,0.3",
        "ce_id,seven",
        "ce_type,com.example.thing.v1",
        "ce_time,yesterday",
        "ce_time,2026-02-30T10:00:00Z",
        "ce_time,+999999999-01-01T00:00:00Z",
        "ce_aggregateversion,0",
        "ce_aggregateversion,many",
        "ce_correlationid,7",
        "ce_causationid,7",
        "ce_exercise,maybe",
        "ce_audience,everybody",
        "ce_audience,'PL, UA'"
    })
    void aWrongHeaderIsNamed(String name, String value) {
        Map<String, String> headers = headers();
        headers.put(name, value);

        assertThatThrownBy(() -> EventReader.read(message(headers, "{}")))
                .isInstanceOf(UnusableEventException.class)
                .hasMessageContaining(name);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>(
                "compact.packages", 0, 0, "p1".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xff, (byte) 0xfe});
        headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> EventReader.read(message))
                .isInstanceOf(UnusableEventException.class)
                .hasMessage("the value is not UTF-8");
    }

    @Test
    void dataOfAnotherShapeIsTheEventsOwnFailure() {
        ReceivedEvent event = EventReader.read(message(headers(), "[]"));

        assertThatThrownBy(() -> event.dataAs(Thing.class)).isInstanceOf(UnusableEventException.class);
    }

    @Test
    void fieldsThatTheConsumerDoesNotKnowAreIgnored() {
        ReceivedEvent event = EventReader.read(message(headers(), "{\"name\":\"x\",\"later\":true}"));

        assertThat(event.dataAs(Thing.class)).isEqualTo(new Thing("x"));
    }

    record Thing(String name) {}

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", ID.toString());
        headers.put("ce_type", "org.snapback.package.adopted.v1");
        headers.put("ce_source", "urn:snapback:service:sanctions");
        headers.put("ce_time", "2026-05-01T10:00:00.123456Z");
        headers.put("ce_aggregatetype", "package");
        headers.put("ce_aggregateversion", "3");
        headers.put("ce_actor", "somebody");
        headers.put("ce_correlationid", CORRELATION.toString());
        headers.put("ce_exercise", "false");
        headers.put("ce_audience", "PUBLIC");
        return headers;
    }

    private static ConsumerRecord<byte[], byte[]> message(Map<String, String> headers, String value) {
        ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>(
                "compact.packages",
                0,
                0,
                "p1".getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
