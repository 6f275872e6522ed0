package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.encroachments.model.Links;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.guarantor.encroachments.model.UkraineRegions;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Takes reports. Two delegates of a state make one: the second one's countersignature tells it to the roster. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Filing {
    private final EncroachmentRepository encroachments;
    private final EvidenceRepository evidence;
    private final Standings standings;
    private final EncroachmentJournal journal;
    private final Clock clock;

    Filing(
            EncroachmentRepository encroachments,
            EvidenceRepository evidence,
            Standings standings,
            EncroachmentJournal journal,
            Clock clock) {
        this.encroachments = encroachments;
        this.evidence = evidence;
        this.standings = standings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Files a report in the name of the caller's own state. */
    Outcome<EncroachmentRow> file(ReportBody report, Caller caller) {
        Optional<String> state = standings.actsFor(caller);
        if (state.isEmpty()) {
            return Outcome.refused(Refusals.nobodysDelegate());
        }
        if (!standings.mayReport(state.get())) {
            return Outcome.refused(Refusals.mayNotReport(state.get()));
        }
        Instant now = clock.instant();
        List<Violation> violations = violations(report, now);
        if (!violations.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.VALIDATION, "The report breaks rules of its fields", violations));
        }
        EncroachmentRow row = EncroachmentRow.filed(report, state.get(), caller.subject(), now);
        encroachments.persist(row);
        report.evidence().forEach(piece -> evidence.persist(EvidenceRow.of(row.id, piece, state.get(), now)));
        journal.append(row, EncroachmentEvent.Filed.of(row, report.evidence().size()));
        return Outcome.done(row);
    }

    /** Countersigns a report of the caller's own state that somebody else has filed. */
    Outcome<EncroachmentRow> countersign(UUID id, Caller caller) {
        Optional<EncroachmentRow> found = encroachments.lock(id).filter(standings.sight(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        EncroachmentRow row = found.get();
        if (!standings.actsFor(caller).equals(Optional.of(row.reportedBy))) {
            return Outcome.refused(Refusals.notTheReporter(row));
        }
        if (!Transition.COUNTERSIGNATURE.startsAt(row.stage)) {
            return Outcome.refused(Refusals.stage("A countersignature", row, Transition.COUNTERSIGNATURE));
        }
        if (row.filedBy.equals(caller.subject())) {
            return Outcome.refused(Refusal.of(
                    EncroachmentProblem.SECOND_DELEGATE_NEEDED,
                    "You have filed the report; it takes a second delegate of " + row.reportedBy));
        }
        if (!standings.mayReport(row.reportedBy)) {
            return Outcome.refused(Refusals.mayNotReport(row.reportedBy));
        }
        row.move(Transition.COUNTERSIGNATURE);
        row.countersignedBy = caller.subject();
        row.reportedAt = clock.instant();
        journal.append(row, EncroachmentEvent.Reported.of(row, evidence.count(id)));
        return Outcome.done(row);
    }

    private static List<Violation> violations(ReportBody report, Instant now) {
        List<Violation> violations = new ArrayList<>();
        if (report.occurredAt().truncatedTo(ChronoUnit.MICROS).isAfter(now)) {
            violations.add(new Violation("/occurredAt", "past", "A moment that is not after " + now));
        }
        Set<String> regions = new HashSet<>();
        for (int i = 0; i < report.regions().size(); i++) {
            String region = report.regions().get(i);
            if (!UkraineRegions.has(region)) {
                violations.add(new Violation("/regions/" + i, "iso-3166-2", "A code of ISO 3166-2:UA, such as UA-63"));
            } else if (!regions.add(region)) {
                violations.add(new Violation("/regions/" + i, "once", "Each region once"));
            }
        }
        Set<String> documents = new HashSet<>();
        for (int i = 0; i < report.evidence().size(); i++) {
            EvidenceBody piece = report.evidence().get(i);
            link(piece, "/evidence/" + i + "/link").ifPresent(violations::add);
            if (!documents.add(piece.sha256())) {
                violations.add(new Violation("/evidence/" + i + "/sha256", "once", "Each document once"));
            }
        }
        return violations;
    }

    /** What is wrong with the link of a piece of evidence. */
    static Optional<Violation> link(EvidenceBody piece, String pointer) {
        return Optional.ofNullable(piece.link())
                .filter(link -> Links.host(link).isEmpty())
                .map(link -> new Violation(pointer, "https", "An address that begins with https:// and a host"));
    }
}
