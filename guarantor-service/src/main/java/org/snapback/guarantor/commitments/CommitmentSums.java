package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snapback.guarantor.commitments.model.Fact;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Question;
import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.guarantor.commitments.model.SumRow;
import org.snapback.guarantor.commitments.model.Sums;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** Adds up commitments and needs as they were at any moment. */
@ApplicationScoped
@Transactional
public class CommitmentSums {
    private final SumFacts facts;

    CommitmentSums(SumFacts facts) {
        this.facts = facts;
    }

    /** What is asked, as far as it is told with this sight. */
    Sums answer(Question question, Sight sight) {
        if (sight instanceof Sight.Nothing) {
            return new Sums.Rows(List.of());
        }
        try {
            return Sums.of(question, facts.at(question.at(), sight), facts.confidential(question.at()), sight);
        } catch (ArithmeticException e) {
            return new Sums.OutOfRange();
        }
    }

    /**
     * Which pillars each guarantor covered at a moment, and what Ukraine then still lacked, as far as all guarantors may
     * know: a confidential commitment covers nothing here. A moment of the past always gets the same answer.
     *
     * @param at now or in the past; the caller makes sure of it
     */
    public Outcome<Coverage> coverageAt(Instant at) {
        try {
            return coverage(at, facts.withoutProgress(at, Sight.ROSTER));
        } catch (ArithmeticException e) {
            return Outcome.refused(outOfRange());
        }
    }

    static Refusal outOfRange() {
        return Refusal.of(
                CommitmentProblem.SUM_OUT_OF_RANGE,
                "A sum is larger than " + HowMuch.MOST + "; ask for less at once, by year or by guarantor");
    }

    private static Outcome<Coverage> coverage(Instant at, List<Fact> known) {
        Map<String, Set<Pillar>> covered = new TreeMap<>();
        known.stream()
                .filter(fact -> fact.figures().inForce() > 0)
                .forEach(fact -> covered.computeIfAbsent(fact.guarantor().orElseThrow(), code -> new TreeSet<>())
                        .add(fact.pillar()));
        return switch (Sums.of(Question.ofGaps(at), known, List.of(), Sight.ROSTER)) {
            case Sums.Rows(List<SumRow> rows) ->
                Outcome.done(new Coverage(
                        covered,
                        rows.stream()
                                .filter(row -> row.gap().orElse(0) > 0)
                                .map(Coverage.Gap::of)
                                .toList()));
            case Sums.MixedUnits mixed -> throw new IllegalStateException("units are told apart");
            case Sums.OutOfRange outOfRange -> Outcome.refused(outOfRange());
        };
    }
}
