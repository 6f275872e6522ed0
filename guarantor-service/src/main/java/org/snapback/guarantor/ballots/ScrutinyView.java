package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scrutiny reservation. */
@Schema(
        name = "ScrutinyReservation",
        description = "A state's notice that its parliament or government still examines the text; it blocks nothing")
record ScrutinyView(
        @Schema(examples = "DK") String state,

        @Schema(examples = "The European Affairs Committee meets on Friday.")
        String reason,

        Instant enteredAt,

        @Schema(description = "Absent while it stands") Instant liftedAt) {
    static ScrutinyView of(String state, ScrutinyRow row) {
        return new ScrutinyView(state, row.reason(), row.enteredAt(), row.liftedAt());
    }

    /** In order of state. */
    static List<ScrutinyView> of(Map<String, ScrutinyRow> byState) {
        return new TreeMap<>(byState)
                .entrySet().stream()
                        .map(entry -> of(entry.getKey(), entry.getValue()))
                        .toList();
    }
}
