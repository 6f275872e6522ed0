package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snapback.runtime.problem.Violation;

/**
 * What a package says, apart from its measures. Texts may be missing from a draft; a proposal needs them.
 *
 * @param urgent whether the ballot closes as soon as the votes cast decide it
 * @param decisionWindow how long the ballot is open: {@link #LEAST_WINDOW} to {@link #MOST_WINDOW}
 * @param automatic the rungs that a confirmed encroachment brings into force
 * @param easing what allows its suspension; null where nothing does
 * @param confirmationRule by which other rule than an ordinary ballot an encroachment may be confirmed to move it; null
 *     where by none
 * @param reviewEvery how often the guarantors decide whether to end it; null where they do not
 * @param sunsetOn the last day on which it binds; null where it has none
 */
public record PackageTerms(
        String title,
        String rationale,
        String legalBasis,
        DecisionRule rule,
        boolean urgent,
        Duration decisionWindow,
        List<Clause> clauses,
        List<AutomaticRung> automatic,
        EasingTerms easing,
        ConfirmationRule confirmationRule,
        Period reviewEvery,
        SunsetDate sunsetOn) {
    /** The Compact: decisions within 72 hours. */
    public static final Duration MOST_WINDOW = Duration.ofHours(72);

    public static final Duration LEAST_WINDOW = Duration.ofMinutes(1);

    public PackageTerms {
        clauses = List.copyOf(clauses);
        automatic = List.copyOf(automatic);
    }

    /** The same text under the rule, urgency and window that its ballot was opened with. */
    public PackageTerms under(DecisionRule ballots, boolean urgency, Duration window) {
        return new PackageTerms(
                title,
                rationale,
                legalBasis,
                ballots,
                urgency,
                window,
                clauses,
                automatic,
                easing,
                confirmationRule,
                reviewEvery,
                sunsetOn);
    }

    /** A violation for everything that stands twice: a clause of a type, the terms of an AUTOMATIC rung. */
    public List<Violation> repetitions() {
        List<Violation> repeated = new ArrayList<>(repeatedClauses());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < automatic.size(); i++) {
            if (!seen.add(automatic.get(i).rung())) {
                repeated.add(new Violation("/automatic/" + i + "/rung", "unique", "A rung is AUTOMATIC once"));
            }
        }
        return repeated;
    }

    private List<Violation> repeatedClauses() {
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
