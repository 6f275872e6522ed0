package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.model.PackageStage;

/** Begins a draft with the text of a package that came to nothing. */
@ApplicationScoped
class Copying {
    private static final Set<PackageStage> COPIED = Set.of(PackageStage.REJECTED, PackageStage.WITHDRAWN);

    private final Desk desk;
    private final PackageRepository packages;
    private final DraftAnnex annex;
    private final DraftJournal journal;
    private final Clock clock;

    Copying(Desk desk, PackageRepository packages, DraftAnnex annex, DraftJournal journal, Clock clock) {
        this.desk = desk;
        this.packages = packages;
        this.annex = annex;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A new draft of the caller's state, with the text, the measures and what the annexes are made of; only the annexes'
     * makings, because what lists hold today is what a new proposal would name.
     */
    Outcome<PackageRow> copy(UUID id) {
        return desk.toRead(id)
                .flatMap(seen ->
                        desk.actingMember().flatMap(author -> copied(seen.row()).map(origin -> copy(origin, author))));
    }

    private PackageRow copy(PackageRow origin, String author) {
        PackageRow draft = Drafting.begun(author, origin.terms(), clock.instant());
        draft.exercise = origin.exercise;
        draft.copiedFrom = origin.id;
        journal.drafted(draft);
        packages.persist(draft);
        for (MeasureRow measure : origin.measuresInOrder()) {
            MeasureRow copy = new MeasureRow();
            copy.id = Ids.next();
            copy.parent = draft;
            copy.write(measure.terms());
            draft.measures.add(copy);
            // The annex refers to the measure, which the next statement writes.
            packages.flush();
            annex.copy(measure.id, copy.id);
        }
        return draft;
    }

    private static Outcome<PackageRow> copied(PackageRow row) {
        return COPIED.contains(row.stage)
                ? Outcome.done(row)
                : Outcome.refused(Refusal.of(
                                PackageProblem.WRONG_STAGE,
                                "A package that is " + row.stage
                                        + " cannot be copied; one that is REJECTED or WITHDRAWN can")
                        .with("stage", row.stage));
    }
}
