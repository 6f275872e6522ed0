package org.snapback.sanctions.packages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The measure types that do not bind a state which a decision otherwise binds: its agreement reserves them.
 *
 * @param measureTypes as guarantor-service names them; at least one
 */
@Schema(
        name = "Excepted",
        description = "The measure types that do not bind a state which the decision otherwise binds")
record Excepted(
        @Schema(examples = "PL") String state,

        @Schema(examples = "[\"EXPORT_BAN\"]") List<String> measureTypes) {
    /** One entry a state, in order of code. */
    static List<Excepted> of(Map<String, List<String>> byState) {
        return new TreeMap<>(byState)
                .entrySet().stream()
                        .map(state -> new Excepted(state.getKey(), state.getValue()))
                        .toList();
    }
}
