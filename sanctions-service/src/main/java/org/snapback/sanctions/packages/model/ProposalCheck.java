package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snapback.runtime.problem.Violation;

/** What a package needs before it can be proposed. */
public final class ProposalCheck {
    private ProposalCheck() {}

    /**
     * Every rule that the draft breaks as a proposal, all at once; none where it may be proposed.
     *
     * @param measures in the order in which the package shows them, which the pointers count
     */
    public static List<Violation> violations(PackageTerms terms, List<MeasureTerms> measures) {
        List<Violation> found = new ArrayList<>();
        need(found, "/title", terms.title());
        need(found, "/rationale", terms.rationale());
        need(found, "/legalBasis", terms.legalBasis());
        if (terms.rule() == null) {
            found.add(new Violation("/rule", "required", "One of " + List.of(DecisionRule.values())));
        }
        if (terms.decisionWindow().compareTo(PackageTerms.LEAST_WINDOW) < 0
                || terms.decisionWindow().compareTo(PackageTerms.MOST_WINDOW) > 0) {
            found.add(new Violation(
                    "/decisionWindow",
                    "range",
                    "From " + PackageTerms.LEAST_WINDOW + " to " + PackageTerms.MOST_WINDOW));
        }
        reviews(found, terms);
        clauses(found, terms, measures);
        for (int i = 0; i < measures.size(); i++) {
            found.addAll(MeasureCheck.gaps(measures.get(i), "/measures/" + i));
        }
        ladder(found, measures);
        found.addAll(AutomaticCheck.violations(terms.automatic(), measures));
        return found;
    }

    /**
     * The same of what the text says of its own end, which depends on the present.
     *
     * @param decided when its ballot is to have closed
     */
    public static List<Violation> ends(PackageTerms terms, Instant decided) {
        return terms.sunsetOn() == null || terms.sunsetOn().moment().isAfter(decided)
                ? List.of()
                : List.of(new Violation(
                        "/sunsetOn", "ahead", "A day that ends after the ballot has closed, at " + decided));
    }

    private static void reviews(List<Violation> found, PackageTerms terms) {
        if (terms.reviewEvery() != null && !ReviewSchedule.isLongEnough(terms.reviewEvery())) {
            found.add(new Violation(
                    "/reviewEvery",
                    "range",
                    "At least P" + ReviewSchedule.LEAST_DAYS + "D, so that reviews do not meet"));
        }
        if (terms.sunsetOn() != null && !terms.hasClause(ClauseType.SUNSET)) {
            found.add(new Violation("/clauses", "sunset-clause", "A SUNSET clause is needed beside sunsetOn"));
        }
        if (terms.sunsetOn() == null && terms.hasClause(ClauseType.SUNSET)) {
            found.add(
                    new Violation("/sunsetOn", "sunset-date", "A SUNSET clause needs the last day on which it binds"));
        }
    }

    private static void need(List<Violation> found, String pointer, String text) {
        if (text == null || text.isBlank()) {
            found.add(new Violation(pointer, "required", "A proposal needs it"));
        }
    }

    private static void clauses(List<Violation> found, PackageTerms terms, List<MeasureTerms> measures) {
        found.addAll(terms.repetitions());
        for (int i = 0; i < terms.clauses().size(); i++) {
            need(found, "/clauses/" + i + "/text", terms.clauses().get(i).text());
        }
        String demanding = measures.stream()
                .map(MeasureTerms::type)
                .filter(MeasureType::needsHumanitarianClause)
                .distinct()
                .sorted()
                .map(MeasureType::name)
                .collect(Collectors.joining(", "));
        if (!demanding.isEmpty() && !terms.hasClause(ClauseType.HUMANITARIAN)) {
            found.add(new Violation(
                    "/clauses", "humanitarian-clause", "A HUMANITARIAN clause is needed beside " + demanding));
        }
    }

    private static void ladder(List<Violation> found, List<MeasureTerms> measures) {
        Set<Integer> rungs = measures.stream().map(MeasureTerms::rung).collect(Collectors.toCollection(TreeSet::new));
        if (!rungs.contains(1)) {
            found.add(new Violation("/measures", "first-rung", "Rung 1 needs at least one measure"));
        }
        for (int i = 0; i < measures.size(); i++) {
            int rung = measures.get(i).rung();
            if (rung > 1 && !rungs.contains(rung - 1)) {
                found.add(new Violation(
                        "/measures/" + i + "/rung", "contiguous", "There is no measure on rung " + (rung - 1)));
            }
        }
    }
}
