package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Pause;

/** How a ballot was paused, or who asks that it is. */
@Schema(name = "Pause", description = "Who asks that the ballot rests, and when it did")
record PauseView(
        @Schema(description = "The electors that have asked for a pause, in order of state")
        List<RequestView> requests,

        @Schema(description = "How many electors pause it together: a quarter, rounded up")
        int needed,

        @Schema(description = "Ukraine, or the electors that asked; absent where it was never paused")
        List<String> by,

        String reasons,
        Instant pausedAt,

        @Schema(description = "The first moment at which votes count again")
        Instant until,

        @Schema(description = "When votes counted again; absent while that is not taken down")
        Instant resumedAt) {

    @Schema(name = "PauseRequest")
    record RequestView(@Schema(examples = "PL") String state, String reasons, String length, Instant askedAt) {}

    /** Null where nobody has ever asked. */
    static PauseView of(BallotRow row) {
        if (row.pausedAt == null && row.pauseRequests.isEmpty()) {
            return null;
        }
        return new PauseView(
                new TreeMap<>(row.pauseRequests)
                        .entrySet().stream()
                                .map(asked -> new RequestView(
                                        asked.getKey(),
                                        asked.getValue().reasons(),
                                        asked.getValue().length(),
                                        asked.getValue().askedAt()))
                                .toList(),
                Pause.quorum(row.electors.size()),
                row.pausedBy,
                row.pauseReasons,
                row.pausedAt,
                row.pausedUntil,
                row.resumedAt);
    }
}
