package org.snapback.sanctions.packages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a decision binds.
 *
 * @param states in order of their codes
 * @param excepted of these, the measure types that do not bind them
 */
record Binding(List<String> states, Map<String, List<String>> excepted) {
    /**
     * Whom a rung binds: those whom its escalation bound; where there was none, those whom the last amendment bound that
     * changed it while it waited; else those whom the adoption did, which covers AUTOMATIC rungs.
     */
    static Binding on(PackageRow row, int rung) {
        return escalation(row, rung)
                .map(decided -> new Binding(decided.bound, decided.excepted))
                .or(() -> row.amendments.stream()
                        .filter(one -> one.rungs.contains(rung))
                        .max(Comparator.comparing(one -> one.decidedAt))
                        .map(AmendmentRow::binding))
                .orElseGet(() -> new Binding(row.bound, row.excepted));
    }

    /** Whom a measure binds: one that was added to a rung that stood binds those whom its amendment bound. */
    static Binding of(MeasureRow measure) {
        PackageRow row = measure.parent;
        return row.amendments.stream()
                .filter(one -> one.ballotId.equals(measure.addedBy))
                .filter(one -> escalation(row, measure.rung)
                        .filter(later -> later.decidedAt.isAfter(one.decidedAt))
                        .isEmpty())
                .findFirst()
                .map(AmendmentRow::binding)
                .orElseGet(() -> on(row, measure.rung));
    }

    /** The states that any of these measures binds. */
    static Set<String> ofAny(List<MeasureRow> measures) {
        Set<String> states = new TreeSet<>();
        measures.forEach(measure -> states.addAll(of(measure).states()));
        return states;
    }

    private static Optional<EscalationRow> escalation(PackageRow row, int rung) {
        return row.escalations.stream()
                .filter(one -> one.rung == rung && one.outcome == EscalationOutcome.ESCALATED)
                .max(Comparator.comparing(one -> one.decidedAt));
    }
}
