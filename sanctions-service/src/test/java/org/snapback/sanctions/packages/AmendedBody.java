package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.servers.testing.TestDatabase;

/** The body of an amendment, which says what the package says but for what a test changes. */
record AmendedBody(ObjectNode body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NOT_SAID =
            List.of("format", "id", "author", "sponsors", "exercise", "rule", "urgent", "decisionWindow", "measures");

    static AmendedBody of(TestPackage adopted) {
        ObjectNode text =
                (ObjectNode) read(TestDatabase.query("SELECT canonical_text FROM package WHERE id = ?", adopted.id())
                        .getFirst()
                        .get("canonical_text")
                        .toString());
        ObjectNode body = JSON.createObjectNode().put("reason", "Experience");
        ArrayNode measures = body.putArray("measures");
        text.withArray("measures").forEach(measure -> {
            ObjectNode said = measures.addObject().put("id", measure.get("id").asText());
            said.set("text", ((ObjectNode) measure.deepCopy()).without(List.of("id", "annex")));
        });
        body.set("text", text.without(NOT_SAID));
        return new AmendedBody(body);
    }

    ObjectNode text() {
        return (ObjectNode) body.get("text");
    }

    /** What it says of a measure. */
    ObjectNode measure(UUID id) {
        for (JsonNode measure : body.withArray("measures")) {
            if (measure.path("id").asText().equals(id.toString())) {
                return (ObjectNode) measure;
            }
        }
        throw new IllegalArgumentException("no measure " + id);
    }

    AmendedBody title(String title) {
        text().put("title", title);
        return this;
    }

    AmendedBody scope(UUID id, String scope) {
        ((ObjectNode) measure(id).get("text")).put("scope", scope);
        return this;
    }

    AmendedBody annex(UUID id, String annex) {
        measure(id).set("annex", read(annex));
        return this;
    }

    /** Adds a measure. */
    AmendedBody with(String type, int rung) {
        ObjectNode measure = body.withArray("measures").addObject();
        measure.putObject("text").put("type", type).put("rung", rung).put("scope", "What " + type + " restricts");
        return this;
    }

    AmendedBody without(UUID id) {
        ArrayNode measures = body.withArray("measures");
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).path("id").asText().equals(id.toString())) {
                measures.remove(i);
            }
        }
        return this;
    }

    String json() {
        return body.toString();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
