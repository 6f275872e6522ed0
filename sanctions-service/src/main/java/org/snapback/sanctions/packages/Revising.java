package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;
import org.snapback.sanctions.packages.model.Annex;
import org.snapback.sanctions.packages.model.AnnexSource;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.PackageText;
import org.snapback.sanctions.packages.model.ProposalCheck;
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
    private final DraftAnnex drafts;
    private final RevisedAnnexes annexes;
    private final RevisionJournal journal;
    private final Clock clock;

    Revising(
            Desk desk,
            VersionRepository versions,
            DraftAnnex drafts,
            RevisedAnnexes annexes,
            RevisionJournal journal,
            Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.drafts = drafts;
        this.annexes = annexes;
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
                                .flatMap(open -> revised(open, body))
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

    private Outcome<RevisedText> revised(PackageRow row, RevisionBody body) {
        Duration window = row.terms().decisionWindow();
        PackageTerms terms = body.text().terms(window).under(row.rule, row.urgent, window);
        List<Violation> violations = RevisionCheck.violations(row, body, terms, drafts);
        if (!violations.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.VALIDATION, "The revision says what it cannot", violations));
        }
        List<Violation> gaps = new ArrayList<>(ProposalCheck.violations(
                terms,
                body.measures().stream().map(measure -> measure.text().terms()).toList()));
        gaps.addAll(ProposalCheck.ends(terms, row.deadline));
        return gaps.isEmpty()
                ? Outcome.done(new RevisedText(
                        terms,
                        body.measures().stream()
                                .map(measure -> part(row, measure))
                                .toList()))
                : Outcome.refused(Refusal.of(
                        PackageProblem.PROPOSAL_INCOMPLETE, "The revision breaks rules of a proposal", gaps));
    }

    private static RevisedText.Part part(PackageRow row, RevisionBody.RevisedMeasureBody body) {
        if (body.id() == null) {
            AnnexSource source = body.annex() == null
                    ? new AnnexSource(List.of(), List.of(), List.of())
                    : body.annex().source();
            return new RevisedText.Part(Ids.next(), body.text().terms(), null, source);
        }
        MeasureRow present = row.measure(body.id()).orElseThrow();
        return body.annex() == null
                ? new RevisedText.Part(
                        present.id, body.text().terms(), new Annex(present.designations, present.annexSha256), null)
                : new RevisedText.Part(
                        present.id, body.text().terms(), null, body.annex().source());
    }

    private Outcome<VersionRow> put(PackageRow row, RevisedText text, String by) {
        Map<UUID, AnnexSource> sources = text.sources();
        RevisedText whole =
                sources.isEmpty() ? text : text.with(annexes.freeze(row.id, versions.nextNumber(row.id), sources));
        PackageText canonical =
                PackageText.of(row.id, row.author, row.sponsoring(), row.exercise, whole.terms(), whole.asProposed());
        if (canonical.digest().equals(row.digest)) {
            return Outcome.refused(Refusal.of(
                    PackageProblem.NOTHING_REVISED, "The text would be the one that is voted on: " + row.digest));
        }
        VersionRow version = versions.next(row, row.ballotId, canonical, by, clock.instant());
        version.content = whole;
        versions.persist(version);
        journal.revised(row, version);
        return Outcome.done(version);
    }
}
