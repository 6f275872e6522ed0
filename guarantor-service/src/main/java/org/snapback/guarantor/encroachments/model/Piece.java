package org.snapback.guarantor.encroachments.model;

import java.util.List;
import java.util.Optional;

/**
 * A piece of evidence as far as its independence goes.
 *
 * @param sha256 of what it shows, in lower-case hexadecimal
 * @param host where it can be read, in lower case; empty where it is nowhere on line
 * @param submittedBy the state that laid it before the others
 */
public record Piece(String sha256, Optional<String> host, String submittedBy) {
    /**
     * Whether two pieces come from different sources: they are not the same document, and either different states laid
     * them before the others or they can be read at different hosts. This is our reading of "two independent pieces":
     * what can be judged without opening them.
     */
    public boolean independentOf(Piece other) {
        boolean sameDocument = sha256.equals(other.sha256);
        boolean otherState = !submittedBy.equals(other.submittedBy);
        boolean otherHost = host.isPresent() && other.host.isPresent() && !host.equals(other.host);
        return !sameDocument && (otherState || otherHost);
    }

    /** Whether at least two of the pieces are independent of each other, without which no confirmation can be asked for. */
    public static boolean twoIndependentIn(List<Piece> pieces) {
        return pieces.stream().anyMatch(one -> pieces.stream().anyMatch(one::independentOf));
    }
}
