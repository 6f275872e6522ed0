package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.snapback.runtime.problem.Violation;

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

    /** A violation for every clause of a type that stands before it. */
    public List<Violation> repeatedClauses() {
        List<Violation> repeated = new ArrayList<>();
        Set<ClauseType> seen = EnumSet.noneOf(ClauseType.class);
        for (int i = 0; i < clauses.size(); i++) {
            if (!seen.add(clauses.get(i).type())) {
                repeated.add(new Violation("/clauses/" + i, "unique", "There is one clause of each type"));
            }
        }
        return repeated;
    }

    boolean hasClause(ClauseType type) {
        return clauses.stream().anyMatch(clause -> clause.type() == type);
    }
}
