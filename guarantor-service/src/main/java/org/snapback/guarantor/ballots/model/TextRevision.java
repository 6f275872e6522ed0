package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Set;

/**
 * A revised text, as far as a ballot depends on it.
 *
 * @param measureTypes those that it holds
 * @param revisedAt when its sponsors put it, from which the least time for votes is counted
 */
public record TextRevision(String title, Set<String> measureTypes, String digest, Instant revisedAt) {
    public TextRevision {
        measureTypes = Set.copyOf(measureTypes);
    }
}
