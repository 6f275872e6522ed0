package org.snapback.guarantor.packages.model;

import java.util.List;
import java.util.Set;

/**
 * What an amendment would make of a package's text, as far as this service keeps it.
 *
 * @param automatic its AUTOMATIC rungs
 * @param suspensionConditions the conditions that must be confirmed before it is suspended
 * @param reverseConsensus whether an encroachment may be confirmed by reverse consensus
 * @param measures all of them, as if they waited
 */
public record KnownText(
        List<AutomaticTerms> automatic,
        Set<String> suspensionConditions,
        boolean reverseConsensus,
        List<KnownMeasure> measures) {
    public KnownText {
        automatic = List.copyOf(automatic);
        suspensionConditions = Set.copyOf(suspensionConditions);
        measures = List.copyOf(measures);
    }
}
