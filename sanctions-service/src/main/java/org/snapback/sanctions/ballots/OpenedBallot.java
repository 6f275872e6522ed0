package org.snapback.sanctions.ballots;

import java.util.List;
import java.util.UUID;

/** What this service reads of {@code ballot.opened}. */
record OpenedBallot(UUID ballotId, UUID packageId, List<Elector> electorate) {
    List<String> states() {
        return electorate == null
                ? List.of()
                : electorate.stream()
                        .map(elector -> elector == null ? "" : String.valueOf(elector.state()))
                        .toList();
    }

    record Elector(String state) {}
}
