package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.util.List;

/**
 * What a package says, apart from its measures. Texts may be missing from a draft; a proposal needs them.
 *
 * @param urgent whether the ballot closes as soon as the votes cast decide it
 * @param decisionWindow how long the ballot is open: {@link #LEAST_WINDOW} to {@link #MOST_WINDOW}
 */
public record PackageTerms(
        String title,
        String rationale,
        String legalBasis,
        DecisionRule rule,
        boolean urgent,
        Duration decisionWindow,
        List<Clause> clauses) {
    /** The Compact: decisions within 72 hours. */
    public static final Duration MOST_WINDOW = Duration.ofHours(72);

    public static final Duration LEAST_WINDOW = Duration.ofMinutes(1);

    public PackageTerms {
        clauses = List.copyOf(clauses);
    }
}
