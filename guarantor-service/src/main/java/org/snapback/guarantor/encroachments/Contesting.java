package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** What states lay before the others for and against a report: evidence until its ballot opens, and disputes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Contesting {
    private static final int MOST_PIECES = 100;

    private final EncroachmentRepository encroachments;
    private final EvidenceRepository evidence;
    private final DisputeRepository disputes;
    private final Standings standings;
    private final EncroachmentJournal journal;
    private final Clock clock;

    Contesting(
            EncroachmentRepository encroachments,
            EvidenceRepository evidence,
            DisputeRepository disputes,
            Standings standings,
            EncroachmentJournal journal,
            Clock clock) {
        this.encroachments = encroachments;
        this.evidence = evidence;
        this.disputes = disputes;
        this.standings = standings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a piece of evidence of the caller's own state. */
    Outcome<EvidenceRow> add(UUID id, EvidenceBody body, Caller caller) {
        return held(id, caller).flatMap(row -> {
            if (!Transition.CONFIRMATION.startsAt(row.stage) && !Transition.COUNTERSIGNATURE.startsAt(row.stage)) {
                return Outcome.refused(Refusals.stage("Evidence", row, Transition.WITHDRAWAL));
            }
            if (row.openBallotId != null) {
                return Outcome.refused(Refusals.ballotOpen(row));
            }
            var broken = Filing.link(body, "/link");
            if (broken.isPresent()) {
                return Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION, "The evidence cannot be read there", List.of(broken.get())));
            }
            List<EvidenceRow> before = evidence.all(id);
            if (before.stream().anyMatch(piece -> piece.sha256.equals(body.sha256()))) {
                return Outcome.refused(Refusal.of(
                        EncroachmentProblem.EVIDENCE_ON_FILE, "A document with this digest is on file already"));
            }
            if (before.size() >= MOST_PIECES) {
                return Outcome.refused(
                        Refusal.of(EncroachmentProblem.TOO_MUCH_EVIDENCE, "A report holds " + MOST_PIECES + " pieces"));
            }
            String state = standings.actsFor(caller).orElseThrow();
            EvidenceRow added = EvidenceRow.of(id, body, state, clock.instant());
            evidence.persist(added);
            row.version++;
            journal.append(row, EncroachmentEvent.EvidenceAdded.of(added, before.size() + 1));
            return Outcome.done(added);
        });
    }

    /** Disputes a report in the name of the caller's own state, which is a guarantor's. */
    Outcome<DisputeRow> dispute(UUID id, DisputeBody body, Caller caller) {
        return held(id, caller).flatMap(row -> {
            String state = standings.actsFor(caller).orElseThrow();
            if (!Transition.DISPUTE.startsAt(row.stage)) {
                return Outcome.refused(Refusals.stage("A dispute", row, Transition.DISPUTE));
            }
            if (disputes.has(id, state)) {
                return Outcome.refused(
                        Refusal.of(EncroachmentProblem.DISPUTED_ALREADY, state + " has disputed it already"));
            }
            DisputeRow dispute = DisputeRow.of(id, state, body.reasons(), clock.instant());
            disputes.persist(dispute);
            row.move(Transition.DISPUTE);
            journal.append(row, EncroachmentEvent.Disputed.of(dispute));
            return Outcome.done(dispute);
        });
    }

    /** The report, held, where the caller acts for a state that takes part and sees it. */
    private Outcome<EncroachmentRow> held(UUID id, Caller caller) {
        Optional<EncroachmentRow> found = encroachments.lock(id).filter(standings.sight(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        Optional<String> state = standings.actsFor(caller);
        if (state.isEmpty()) {
            return Outcome.refused(Refusals.nobodysDelegate());
        }
        return standings.takesPart(state.get())
                ? Outcome.done(found.get())
                : Outcome.refused(Refusals.notAGuarantor(state.get()));
    }
}
