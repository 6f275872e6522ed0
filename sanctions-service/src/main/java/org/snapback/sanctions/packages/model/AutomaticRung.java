package org.snapback.sanctions.packages.model;

import java.util.Set;

/**
 * A rung that comes into force without a ballot of its own when an encroachment is confirmed: its electorate agreed so
 * when it adopted the package.
 *
 * @param rung from 2 on
 * @param kinds the encroachments that fire it; at least one
 * @param leastGravity how grave they must be at least
 */
public record AutomaticRung(int rung, Set<EncroachmentKind> kinds, Gravity leastGravity) {
    public AutomaticRung {
        kinds = Set.copyOf(kinds);
    }

    boolean isFiredBy(Encroachment encroachment) {
        return encroachment.kind().filter(kinds::contains).isPresent()
                && encroachment
                        .gravity()
                        .filter(gravity -> gravity.compareTo(leastGravity) >= 0)
                        .isPresent();
    }
}
