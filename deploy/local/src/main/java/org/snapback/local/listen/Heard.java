package org.snapback.local.listen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** An event as a ministry hears it: a CloudEvent in Kafka's binary mode. */
public final class Heard {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ATTRIBUTE = "ce_";

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final String data;

    /** Reads a record. */
    public Heard(ConsumerRecord<byte[], byte[]> message) {
        for (Header header : message.headers()) {
            if (header.value() != null) {
                attributes.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        data = message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8);
    }

    /** The event's id, the same at each delivery and republication. */
    public Optional<String> id() {
        return attribute("ce_id");
    }

    /** One line for people. */
    public String line() {
        JsonNode body = body();
        String due = body.path("due").path("by").asText("");
        String what = body.path("due").path("what").asText("");
        return attribute("ce_time").orElse("?") + "  #" + body.path("number").asText("?") + "  "
                + body.path("title").asText(attribute("ce_type").orElse("?")) + "  "
                + body.path("text").asText("").replace('\n', ' ')
                + (due.isEmpty() ? "" : "  [due by " + due + (what.isEmpty() ? "" : ": " + what) + "]");
    }

    /** The whole event in CloudEvents' JSON format, one line. */
    public String json() {
        ObjectNode event = JSON.createObjectNode();
        attributes.forEach((name, value) -> {
            if (name.startsWith(ATTRIBUTE)) {
                event.put(name.substring(ATTRIBUTE.length()), value);
            } else if (name.equals("content-type")) {
                event.put("datacontenttype", value);
            } else {
                event.put(name, value);
            }
        });
        event.set("data", body());
        return event.toString();
    }

    private JsonNode body() {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            // Shown as it came.
            return JSON.getNodeFactory().textNode(data);
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
