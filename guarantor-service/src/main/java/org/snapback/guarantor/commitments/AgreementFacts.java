package org.snapback.guarantor.commitments;

import java.util.Set;
import java.util.UUID;

/**
 * What a commitment must know of its agreement.
 *
 * @param parties the guarantors
 */
record AgreementFacts(UUID id, String stage, Set<String> parties, boolean exercise) {
    static final String NEGOTIATING = "NEGOTIATING";
    private static final Set<String> OVER = Set.of("TERMINATED", "EXPIRED");

    boolean isNegotiated() {
        return stage.equals(NEGOTIATING);
    }

    boolean isOver() {
        return OVER.contains(stage);
    }
}
