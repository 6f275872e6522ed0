package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageText;
import org.snapback.sanctions.packages.model.RevisedText;

/**
 * Puts a revised text in the place of the one that is voted on. It is pending until guarantor-service says whether the
 * ballot took it: what the last vote decided is decided.
 */
@ApplicationScoped
class Revising {
    private static final Duration BALLOT_ANSWERS = Duration.ofSeconds(2);

    private final Desk desk;
    private final VersionRepository versions;
    private final RevisedTexts texts;
    private final RevisionJournal journal;
    private final Clock clock;

    Revising(Desk desk, VersionRepository versions, RevisedTexts texts, RevisionJournal journal, Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A sponsor's revised text.
     *
     * @param ifMatch the version of the package that was read
     */
    Outcome<VersionRow> revise(UUID id, String ifMatch, RevisionBody body) {
        return desk.toChange(id, PackageAct.REVISE)
                .flatMap(row -> desk.actingMember()
                        .flatMap(by -> Desk.refusedOr(Preconditions.check(ifMatch, row.version), row)
                                .flatMap(this::nonePending)
                                .flatMap(open -> texts.written(open, body, open.deadline))
                                .flatMap(text -> put(row, text, by))));
    }

    private Outcome<PackageRow> nonePending(PackageRow row) {
        return versions.pending(row.id)
                .<Outcome<PackageRow>>map(pending -> Outcome.refused(Refusal.of(
                                PackageProblem.REVISION_PENDING,
                                "Revision " + pending.revision + " waits for the ballot's word")
                        .with("ballotId", pending.ballotId)
                        .retryAfter(BALLOT_ANSWERS)))
                .orElseGet(() -> Outcome.done(row));
    }

    private Outcome<VersionRow> put(PackageRow row, RevisedText text, String by) {
        RevisedText whole = texts.frozen(row, text);
        PackageText canonical = RevisedTexts.canonical(row, whole);
        if (canonical.digest().equals(row.digest)) {
            return Outcome.refused(Refusal.of(
                    PackageProblem.NOTHING_REVISED, "The text would be the one that is voted on: " + row.digest));
        }
        VersionRow version = versions.put(row, row.ballotId, whole, canonical, by, clock.instant());
        journal.revised(row, version);
        return Outcome.done(version);
    }
}
