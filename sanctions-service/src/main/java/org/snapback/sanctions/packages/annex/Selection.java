package org.snapback.sanctions.packages.annex;

import java.util.List;
import java.util.UUID;

/**
 * A part of a list that a draft's annex takes in, whatever the list holds when the draft is proposed.
 *
 * @param source the list, such as {@code ofac}
 * @param programmes the list's own names of programmes; empty for the whole list
 */
public record Selection(UUID id, String source, List<String> programmes) {
    public Selection {
        programmes = List.copyOf(programmes);
    }
}
