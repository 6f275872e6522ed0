package org.snapback.local.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeardTest {
    private static final Map<String, String> HEADERS = Map.of(
            "ce_specversion", "1.0",
            "ce_id", "0190b7e8-0000-7000-8000-000000000001",
            "ce_type", "org.snapback.notice.issued.v1",
            "ce_time", "2026-03-01T12:00:00.000001Z",
            "content-type", "application/json");

    @Test
    void aNoticeIsOneLine() {
        Heard heard = heard("""
                {"number": 7, "state": "PL", "title": "A package was adopted", "text": "First line.\\nSecond line.",
                 "due": {"what": "carry it into law", "by": "2026-03-31T12:00:00Z"}}""");

        assertThat(heard.line())
                .isEqualTo("2026-03-01T12:00:00.000001Z  #7  A package was adopted  First line. Second line."
                        + "  [due by 2026-03-31T12:00:00Z: carry it into law]");
    }

    @Test
    void theWholeEventIsACloudEventInJson() throws Exception {
        JsonNode event = new ObjectMapper().readTree(heard("{\"number\": 7}").json());

        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("type").asText()).isEqualTo("org.snapback.notice.issued.v1");
        assertThat(event.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(event.path("data").path("number").asInt()).isEqualTo(7);
    }

    @Test
    void whatIsNoJsonIsShownAsItCame() {
        assertThat(heard("not json").json()).contains("\"data\":\"not json\"");
    }

    private static Heard heard(String data) {
        ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>(
                "ministry.PL", 0, 0, "PL".getBytes(StandardCharsets.UTF_8), data.getBytes(StandardCharsets.UTF_8));
        HEADERS.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new Heard(message);
    }
}
