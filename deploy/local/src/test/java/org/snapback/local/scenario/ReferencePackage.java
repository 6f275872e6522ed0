package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/** A package as simply as it can be told: which step may follow on which stage, and where it leads. */
final class ReferencePackage {
    private static final Map<String, Set<String>> FROM = Map.ofEntries(
            Map.entry("package.proposed", Set.of("DRAFT")),
            Map.entry("package.returned", Set.of("PROPOSED")),
            Map.entry("package.withdrawn", Set.of("DRAFT", "PROPOSED")),
            Map.entry("package.rejected", Set.of("PROPOSED")),
            Map.entry("package.adopted", Set.of("PROPOSED")),
            Map.entry("package.escalated", Set.of("ADOPTED")),
            Map.entry("package.suspended", Set.of("ADOPTED")),
            Map.entry("package.lifted", Set.of("ADOPTED", "SUSPENDED")),
            Map.entry("package.snapped-back", Set.of("ADOPTED", "SUSPENDED", "LIFTED")),
            Map.entry("package.measures-in-force", Set.of("ADOPTED")),
            Map.entry("package.consequences-ended", Set.of("ADOPTED", "SUSPENDED", "LIFTED")),
            Map.entry("package.rescinded", Set.of("ADOPTED", "SUSPENDED", "LIFTED")),
            Map.entry("package.revision-taken", Set.of("PROPOSED")),
            Map.entry("package.amended", Set.of("ADOPTED")),
            Map.entry("package.corrected", Set.of("ADOPTED", "SUSPENDED", "LIFTED")),
            Map.entry("package.listed", Set.of("ADOPTED")),
            Map.entry("package.delisted", Set.of("ADOPTED", "SUSPENDED", "LIFTED")));

    private final String id;
    private final Map<String, String> measures = new TreeMap<>();
    private String stage = "DRAFT";
    private int rung;

    ReferencePackage(String id) {
        this.id = id;
    }

    /** Takes the step that an event tells of; what tells of no step changes nothing. */
    void take(String event, JsonNode data, long seed) {
        if (!FROM.containsKey(event)) {
            return;
        }
        assertThat(FROM.get(event)).as("%s of %s, seed %d", event, id, seed).contains(stage);
        boolean whole = data.path("wholePackage").asBoolean();
        stage = switch (event) {
            case "package.proposed" -> "PROPOSED";
            case "package.returned" -> "DRAFT";
            case "package.withdrawn" -> "WITHDRAWN";
            case "package.rejected" -> "REJECTED";
            case "package.adopted", "package.snapped-back" -> "ADOPTED";
            case "package.suspended" -> whole ? "SUSPENDED" : stage;
            case "package.lifted" -> whole ? "LIFTED" : stage;
            case "package.rescinded" -> "RESCINDED";
            default -> data.path("stage").asText(stage);
        };
        if (List.of("package.adopted", "package.escalated", "package.consequences-ended")
                .contains(event)) {
            rung = data.path("rung").asInt();
        }
        for (JsonNode measure : data.path("measures")) {
            measures.put(measure.path("id").asText(), measure.path("stage").asText("WAITING"));
        }
    }

    /** Stage, rung, and the measures' stages in the order of their ids. */
    String summary() {
        return stage + " " + rung + " " + List.copyOf(measures.values());
    }
}
