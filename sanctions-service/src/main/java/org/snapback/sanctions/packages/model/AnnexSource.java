package org.snapback.sanctions.packages.model;

import java.util.List;
import java.util.UUID;

/**
 * What an annex is made of, as a revision says it.
 *
 * @param selections parts of lists
 * @param subjectIds subjects added singly
 * @param leftOut subjects that are not named, whatever selection takes them in
 */
public record AnnexSource(List<ListPart> selections, List<UUID> subjectIds, List<UUID> leftOut) {
    public AnnexSource {
        selections = List.copyOf(selections);
        subjectIds = List.copyOf(subjectIds);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A part of a list.
     *
     * @param source the list, such as {@code ofac}
     * @param programmes the list's own names of programmes; empty for the whole list
     */
    public record ListPart(String source, List<String> programmes) {
        public ListPart {
            programmes = List.copyOf(programmes);
        }
    }
}
