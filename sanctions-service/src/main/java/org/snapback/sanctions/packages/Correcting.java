package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.json.Json;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;
import org.snapback.sanctions.packages.model.Corrigendum;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.PackageText;
import org.snapback.sanctions.packages.model.ProposalCheck;
import org.snapback.sanctions.packages.model.RevisedText;
import org.snapback.sanctions.packages.model.TextComparison;
import org.snapback.sanctions.packages.model.VersionFate;
import org.snapback.sanctions.roster.Roster;

/**
 * Asks the guarantors to correct an obvious error of an adopted text, and applies what they decide. It corrects and does
 * not ease: no condition of easing applies. The corrected text stands from the decision on, and moves no measure.
 */
@ApplicationScoped
class Correcting {
    private final Desk desk;
    private final VersionRepository versions;
    private final RevisedAnnexes annexes;
    private final Replacing texts;
    private final Roster roster;
    private final CorrigendumJournal journal;
    private final Clock clock;

    Correcting(
            Desk desk,
            VersionRepository versions,
            RevisedAnnexes annexes,
            Replacing texts,
            Roster roster,
            CorrigendumJournal journal,
            Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.annexes = annexes;
        this.texts = texts;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A sponsor, Ukraine or a state that the package binds asks for it. Whoever has acceded by now may read it.
     *
     * @param ifMatch the version of the package that was read
     */
    Outcome<CorrigendumRow> request(UUID id, String ifMatch, CorrigendumBody body) {
        return desk.toCorrect(id, PackageAct.CORRECT)
                .flatMap(row -> desk.actingState()
                        .flatMap(by -> Desk.refusedOr(Preconditions.check(ifMatch, row.version), row)
                                .flatMap(open -> corrected(open, body))
                                .flatMap(text -> worded(row, text))
                                .map(text -> request(row, text, body.reason(), by))));
    }

    /** The corrected text stands from now on if the ballot has agreed. */
    void apply(PackageRow row, CorrigendumRow asked, Verdict verdict) {
        Instant now = clock.instant();
        VersionRow version = versions.version(row.id, asked.number).orElseThrow();
        Optional<String> obstacle = verdict.obstacle(row.stage, PackageAct.CORRECT);
        if (obstacle.isPresent()) {
            refuse(row, asked, version, obstacle.get(), now);
        } else {
            String replaced = row.digest;
            texts.take(row, version);
            asked.decide(CorrigendumOutcome.CORRECTED, verdict.reason(), now);
            journal.corrected(row, asked, replaced);
        }
    }

    private Outcome<RevisedText> corrected(PackageRow row, CorrigendumBody body) {
        PackageTerms stands = row.terms();
        PackageTerms terms = body.text() == null
                ? stands
                : body.text()
                        .terms(stands.decisionWindow())
                        .under(stands.rule(), stands.urgent(), stands.decisionWindow());
        List<Violation> violations = CorrigendumCheck.violations(row, body, terms, annexes);
        if (!violations.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.VALIDATION, "The corrigendum says what it cannot", violations));
        }
        Map<UUID, List<UUID>> respelt = new LinkedHashMap<>();
        Map<UUID, RevisedText.Part> parts = new LinkedHashMap<>();
        row.measuresInOrder().forEach(measure -> parts.put(measure.id, measure.unchanged()));
        for (CorrigendumBody.CorrectedMeasureBody measure : body.corrected()) {
            if (measure.text() != null) {
                parts.computeIfPresent(
                        measure.id(),
                        (id, part) -> new RevisedText.Part(id, measure.text().terms(), part.annex(), null));
            }
            if (!measure.respelt().isEmpty()) {
                respelt.put(measure.id(), measure.respelt());
            }
        }
        RevisedText text = new RevisedText(terms, new ArrayList<>(parts.values()));
        return Outcome.done(
                respelt.isEmpty() ? text : text.with(annexes.respell(row.id, versions.nextNumber(row.id), respelt)));
    }

    /** Refused where the text would stay the same, say something else, or lack what a text needs. */
    private Outcome<RevisedText> worded(PackageRow row, RevisedText text) {
        PackageText canonical = RevisedTexts.canonical(row, text);
        if (canonical.digest().equals(row.digest)) {
            return Outcome.refused(Refusal.of(
                    PackageProblem.NOTHING_CORRECTED, "The text would be the one that stands: " + row.digest));
        }
        List<Violation> found = new ArrayList<>(CorrigendumCheck.ofSubstance(
                Corrigendum.ofSubstance(TextComparison.of(read(row.canonicalText), read(canonical.canonical())))));
        found.addAll(ProposalCheck.violations(
                text.terms(),
                text.measures().stream().map(RevisedText.Part::terms).toList()));
        return found.isEmpty()
                ? Outcome.done(text)
                : Outcome.refused(Refusal.of(
                        PackageProblem.NOT_A_CORRIGENDUM,
                        "The corrigendum would do more than correct an error",
                        found));
    }

    private CorrigendumRow request(PackageRow row, RevisedText text, String reason, String by) {
        CorrigendumRow asked = new CorrigendumRow();
        asked.ballotId = Ids.next();
        asked.parent = row;
        asked.reason = reason;
        asked.requestedBy = by;
        asked.requestedAt = clock.instant();
        asked.deadline = asked.requestedAt.plus(row.terms().decisionWindow());
        VersionRow version =
                versions.put(row, asked.ballotId, text, RevisedTexts.canonical(row, text), by, asked.requestedAt);
        asked.number = version.number();
        row.corrigenda.add(asked);
        row.electorate.addAll(roster.acceded());
        journal.requested(row, asked, version);
        return asked;
    }

    private void refuse(PackageRow row, CorrigendumRow asked, VersionRow version, String why, Instant now) {
        version.settle(VersionFate.DROPPED, why, now);
        asked.decide(CorrigendumOutcome.REFUSED, why, now);
        journal.refused(row, asked);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String canonical) {
        try {
            return Json.read(canonical, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no canonical text", e);
        }
    }
}
