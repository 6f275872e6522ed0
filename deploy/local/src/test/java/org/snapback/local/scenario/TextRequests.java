package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.UnexpectedException;

/** Another text for a package, as a sponsor asks for it at random: each answers with the ballot that decides on it. */
final class TextRequests {
    private static final List<String> NOT_SAID =
            List.of("format", "id", "author", "sponsors", "exercise", "rule", "urgent", "decisionWindow", "measures");

    private final Addresses at;
    private final Api api;
    private final Random random;

    TextRequests(Addresses at, Api api, Random random) {
        this.at = at;
        this.api = api;
        this.random = random;
    }

    /** REV n of a proposal. */
    String revision(String id) throws InterruptedException {
        Text text = read(id);
        text.said().put("title", "Revised " + random.nextInt());
        return ask(id, "revision", Map.of("text", text.said(), "measures", text.measures()));
    }

    /** An adopted text with one measure more. */
    String amendment(String id) throws InterruptedException {
        Text text = read(id);
        List<Object> measures = new ArrayList<>(text.measures());
        measures.add(Map.of("text", Map.of("type", "IMPORT_BAN", "rung", 1, "scope", "Timber " + random.nextInt())));
        return ask(id, "amendment", Map.of("reason", "Experience", "text", text.said(), "measures", measures));
    }

    /** An adopted text with another title. */
    String corrigendum(String id) throws InterruptedException {
        Text text = read(id);
        text.said().put("title", "Corrected " + random.nextInt());
        return ask(id, "corrigendum", Map.of("reason", "A slip of the pen", "text", text.said()));
    }

    /** One name more on an annex. */
    String listing(String id) throws InterruptedException {
        JsonNode subjects = sponsor("/v1/subjects?limit=100").path("items");
        return annexes(id, "listings", subjects, "id");
    }

    /** One name less on an annex. */
    String delisting(String id) throws InterruptedException {
        JsonNode named = sponsor("/v1/packages/" + id + "/measures/" + freeze(id) + "/annex?limit=100")
                .path("items");
        return annexes(id, "delistings", named, "subjectId");
    }

    private String annexes(String id, String what, JsonNode subjects, String field) throws InterruptedException {
        if (subjects.isEmpty()) {
            throw new UnexpectedException("nobody to name");
        }
        String subject =
                subjects.get(random.nextInt(subjects.size())).path(field).asText();
        return ask(
                id,
                what,
                Map.of(
                        "reason",
                        "Annexes",
                        "measures",
                        List.of(Map.of("id", freeze(id), "subjects", List.of(subject)))));
    }

    private String freeze(String id) throws InterruptedException {
        for (JsonNode measure : sponsor("/v1/packages/" + id).path("measures")) {
            if (measure.path("type").asText().equals("ASSET_FREEZE")) {
                return measure.path("id").asText();
            }
        }
        throw new UnexpectedException("no freeze");
    }

    private record Text(ObjectNode said, List<?> measures) {}

    /** What the package says, as a body would say it. */
    private Text read(String id) throws InterruptedException {
        ObjectNode text = (ObjectNode) sponsor("/v1/packages/" + id + "/text");
        List<Map<String, Object>> measures = new ArrayList<>();
        for (JsonNode measure : text.path("measures")) {
            Map<String, Object> said = new HashMap<>();
            said.put("id", measure.path("id").asText());
            said.put("text", ((ObjectNode) measure).deepCopy().without(List.of("id", "annex")));
            measures.add(said);
        }
        ObjectNode said = text.deepCopy();
        said.remove(NOT_SAID);
        return new Text(said, measures);
    }

    private String ask(String id, String what, Map<String, ?> body) throws InterruptedException {
        String path = "/v1/packages/" + id;
        String version = api.get(at.sanctions(), path, poland()).header("ETag");
        String ballot = api.post(at.sanctions(), path + "/" + what, poland(), version, body)
                .header("Location");
        return ballot.substring(ballot.lastIndexOf('/') + 1);
    }

    private JsonNode sponsor(String path) throws InterruptedException {
        return api.get(at.sanctions(), path, poland()).body();
    }

    private String poland() {
        return at.token("DELEGATE", "PL");
    }
}
