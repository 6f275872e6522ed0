package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.annex.Selection;
import org.snapback.sanctions.packages.model.PackageAct;

/** Fills the annexes of a draft's measures. */
@ApplicationScoped
class AnnexEditing {
    private static final int MOST_SELECTIONS = 50;
    private static final Set<String> CHANGED = Set.of("annex");

    private final Desk desk;
    private final DraftAnnex annex;
    private final DraftJournal journal;

    AnnexEditing(Desk desk, DraftAnnex annex, DraftJournal journal) {
        this.desk = desk;
        this.annex = annex;
        this.journal = journal;
    }

    /** Takes in a list's programmes; gives the new selection's id. */
    Outcome<Edited<UUID>> select(UUID packageId, UUID measureId, String source, List<String> programmes) {
        return editing(packageId, measureId, measure -> {
            if (!annex.knowsList(source)) {
                return Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION,
                        "The register keeps no list " + source,
                        List.of(new Violation("/source", "known-value", "A list of GET /v1/lists"))));
            }
            if (annex.selections(measureId).size() >= MOST_SELECTIONS) {
                return Outcome.refused(
                        Refusal.of(PackageProblem.TOO_MANY_SELECTIONS, "An annex holds at most " + MOST_SELECTIONS));
            }
            Selection selection = annex.select(measureId, source, programmes);
            return Outcome.done(new Edited<>(measure, selection.id(), true));
        });
    }

    Outcome<Edited<Boolean>> unselect(UUID packageId, UUID measureId, UUID selectionId) {
        return editing(
                packageId,
                measureId,
                measure -> annex.unselect(measureId, selectionId)
                        ? Outcome.done(new Edited<>(measure, true, true))
                        : Outcome.refused(Problems.notFound("selection", selectionId)));
    }

    /** Adds subjects; gives how many were not added before. */
    Outcome<Edited<Integer>> add(UUID packageId, UUID measureId, List<UUID> subjectIds) {
        return editing(packageId, measureId, measure -> {
            Set<UUID> unknown = annex.unknown(new LinkedHashSet<>(subjectIds));
            if (!unknown.isEmpty()) {
                return Outcome.refused(unknown(subjectIds, unknown));
            }
            int added = annex.add(measureId, subjectIds);
            return Outcome.done(new Edited<>(measure, added, added > 0));
        });
    }

    /** Leaves a subject out, whatever named it. */
    Outcome<Edited<Boolean>> leaveOut(UUID packageId, UUID measureId, UUID subjectId) {
        return editing(
                packageId,
                measureId,
                measure -> annex.leaveOut(measureId, subjectId)
                        ? Outcome.done(new Edited<>(measure, true, true))
                        : Outcome.refused(Problems.notFound("subject in this annex", subjectId)));
    }

    private <T> Outcome<Edited<T>> editing(
            UUID packageId, UUID measureId, Function<MeasureRow, Outcome<Edited<T>>> edit) {
        return desk.toChange(packageId, PackageAct.EDIT)
                .flatMap(row -> Measures.of(row, measureId))
                .flatMap(edit)
                .map(edited -> {
                    if (edited.changed()) {
                        journal.edited(edited.measure().parent, CHANGED);
                    }
                    return edited;
                });
    }

    private static Refusal unknown(List<UUID> asked, Set<UUID> unknown) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (unknown.contains(asked.get(i))) {
                violations.add(new Violation("/subjectIds/" + i, "known-subject", "A subject of GET /v1/subjects"));
            }
        }
        return Refusal.of(CommonProblem.VALIDATION, "The register has no such subject", violations);
    }

    /**
     * What came of an edit.
     *
     * @param changed whether the annex is another one now
     */
    record Edited<T>(MeasureRow measure, T value, boolean changed) {}
}
