package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.model.MeasureCheck;
import org.snapback.sanctions.packages.model.MeasureTerms;
import org.snapback.sanctions.packages.model.PackageAct;

/** Adds measures to a draft, edits and removes them. */
@ApplicationScoped
class Measures {
    /** So that an event that names all measures stays within the journal's limit. */
    static final int MOST = 50;

    private static final Set<String> CHANGED = Set.of("measures");

    private final Desk desk;
    private final DraftJournal journal;

    Measures(Desk desk, DraftJournal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    Outcome<MeasureRow> add(UUID packageId, MeasureTerms terms) {
        return desk.toChange(packageId, PackageAct.EDIT)
                .flatMap(Measures::withRoom)
                .flatMap(row -> checked(terms).map(ok -> {
                    MeasureRow measure = new MeasureRow();
                    measure.id = Ids.next();
                    measure.parent = row;
                    measure.write(ok);
                    row.measures.add(measure);
                    journal.edited(row, CHANGED);
                    return measure;
                }));
    }

    Outcome<MeasureRow> edit(UUID packageId, UUID measureId, String ifMatch, MeasureTerms terms) {
        return desk.toEdit(packageId, ifMatch)
                .flatMap(row -> of(row, measureId))
                .flatMap(measure -> checked(terms).map(ok -> {
                    if (!measure.terms().equals(ok)) {
                        measure.write(ok);
                        journal.edited(measure.parent, CHANGED);
                    }
                    return measure;
                }));
    }

    /** Removes a measure with its annex; gives the package. */
    Outcome<PackageRow> remove(UUID packageId, UUID measureId, String ifMatch) {
        return desk.toEdit(packageId, ifMatch)
                .flatMap(row -> of(row, measureId))
                .map(measure -> {
                    PackageRow row = measure.parent;
                    row.measures.remove(measure);
                    journal.edited(row, CHANGED);
                    return row;
                });
    }

    /** The package's measure of that id. */
    static Outcome<MeasureRow> of(PackageRow row, UUID measureId) {
        return row.measure(measureId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problems.notFound("measure", measureId)));
    }

    private static Outcome<PackageRow> withRoom(PackageRow row) {
        return row.measures.size() < MOST
                ? Outcome.done(row)
                : Outcome.refused(
                        Refusal.of(PackageProblem.TOO_MANY_MEASURES, "A package holds at most " + MOST + " measures"));
    }

    private static Outcome<MeasureTerms> checked(MeasureTerms terms) {
        List<Violation> violations = MeasureCheck.contradictions(terms, "");
        return violations.isEmpty()
                ? Outcome.done(terms)
                : Outcome.refused(
                        Refusal.of(CommonProblem.VALIDATION, "The measure says what its type cannot", violations));
    }
}
