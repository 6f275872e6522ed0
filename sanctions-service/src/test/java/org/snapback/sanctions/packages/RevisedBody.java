package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.servers.testing.TestDatabase;

/** The body of a revision, which says what the package says but for what a test changes. */
record RevisedBody(ObjectNode body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The text of {@link TestPackage#TEXT} with these measures as they are. */
    static RevisedBody of(UUID... measures) {
        ObjectNode text = (ObjectNode) read(TestPackage.TEXT);
        text.remove("rule");
        ObjectNode body = JSON.createObjectNode();
        body.set("text", text);
        ArrayNode all = body.putArray("measures");
        for (UUID id : measures) {
            String type = type(id);
            ObjectNode measure = all.addObject().put("id", id.toString());
            measure.putObject("text").put("type", type).put("scope", "What " + type + " restricts");
        }
        return new RevisedBody(body);
    }

    RevisedBody title(String title) {
        text().put("title", title);
        return this;
    }

    RevisedBody rule(String rule) {
        text().put("rule", rule);
        return this;
    }

    /** Says what the annex of the measure at that place is made of. */
    RevisedBody annex(int place, String annex) {
        ((ObjectNode) body.get("measures").get(place)).set("annex", read(annex));
        return this;
    }

    /** Adds a measure. */
    RevisedBody with(String measure) {
        ((ArrayNode) body.get("measures")).add(read(measure));
        return this;
    }

    String json() {
        return body.toString();
    }

    private static String type(UUID measure) {
        return TestDatabase.query("SELECT type FROM measure WHERE id = ?", measure).stream()
                .map(row -> (String) row.get("type"))
                .findFirst()
                .orElse("EXPORT_BAN");
    }

    private ObjectNode text() {
        return (ObjectNode) body.get("text");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
