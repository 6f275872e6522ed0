package org.snapback.notification.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which package and which types of measures an event concerns, as far as its data says.
 *
 * @param packageId null where it concerns none
 */
record Concerns(String packageId, SortedSet<String> measureTypes) {
    private static final Set<String> PACKAGES = Set.of("compact.packages", "compact.drafts");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Concerns of(Notice notice) {
        return of(notice.matter());
    }

    static Concerns of(Matter matter) {
        try {
            JsonNode data = JSON.readTree(matter.data());
            String named = data.path("packageId").asText(null);
            return new Concerns(PACKAGES.contains(matter.topic()) ? matter.subject() : named, types(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice's data is no JSON", e);
        }
    }

    private static SortedSet<String> types(JsonNode data) {
        SortedSet<String> types = new TreeSet<>();
        data.path("measures").forEach(measure -> add(types, measure.path("type")));
        data.path("measureTypes").forEach(type -> add(types, type));
        add(types, data.path("measureType"));
        return types;
    }

    private static void add(SortedSet<String> types, JsonNode type) {
        if (type.isTextual()) {
            types.add(type.asText());
        }
    }
}
