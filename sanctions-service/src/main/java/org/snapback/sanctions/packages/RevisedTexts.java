package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;
import org.snapback.sanctions.packages.model.AnnexSource;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.PackageText;
import org.snapback.sanctions.packages.model.ProposalCheck;
import org.snapback.sanctions.packages.model.RevisedText;

/** Makes the whole text that is to stand in the place of another one of the same package. */
@ApplicationScoped
class RevisedTexts {
    private final VersionRepository versions;
    private final DraftAnnex drafts;
    private final RevisedAnnexes annexes;

    RevisedTexts(VersionRepository versions, DraftAnnex drafts, RevisedAnnexes annexes) {
        this.versions = versions;
        this.drafts = drafts;
        this.annexes = annexes;
    }

    /**
     * The text of a body, its annexes not frozen yet; or all that no text may say.
     *
     * @param decided when its ballot is to have closed
     */
    Outcome<RevisedText> written(PackageRow row, RevisionBody body, Instant decided) {
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
        gaps.addAll(ProposalCheck.ends(terms, decided));
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
                ? new RevisedText.Part(present.id, body.text().terms(), present.annex(), null)
                : new RevisedText.Part(
                        present.id, body.text().terms(), null, body.annex().source());
    }

    /** The same with its annexes, as the package's next version will have them. */
    RevisedText frozen(PackageRow row, RevisedText text) {
        Map<UUID, AnnexSource> sources = text.sources();
        return sources.isEmpty() ? text : text.with(annexes.freeze(row.id, versions.nextNumber(row.id), sources));
    }

    /** The text as it is voted on. */
    static PackageText canonical(PackageRow row, RevisedText text) {
        return PackageText.of(row.id, row.author, row.sponsoring(), row.exercise, text.terms(), text.asProposed());
    }
}
