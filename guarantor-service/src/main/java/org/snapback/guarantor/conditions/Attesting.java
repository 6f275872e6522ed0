package org.snapback.guarantor.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.conditions.model.Transition;
import org.snapback.guarantor.encroachments.model.Links;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Takes Ukraine's attestations and what it adds to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Attesting {
    private static final int MOST_PIECES = 100;

    private final ConditionRepository conditions;
    private final ConditionEvidence evidence;
    private final Ukraine ukraine;
    private final ConditionJournal journal;
    private final Clock clock;

    Attesting(
            ConditionRepository conditions,
            ConditionEvidence evidence,
            Ukraine ukraine,
            ConditionJournal journal,
            Clock clock) {
        this.conditions = conditions;
        this.evidence = evidence;
        this.ukraine = ukraine;
        this.journal = journal;
        this.clock = clock;
    }

    /** Attests that a condition is met. One attestation of a condition stands at a time. */
    Outcome<ConditionRow> attest(AttestationBody body, Caller caller) {
        if (!ukraine.speaks(caller)) {
            return Outcome.refused(Refusals.notUkraine());
        }
        List<Violation> violations = violations(body);
        if (!violations.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.VALIDATION, "The attestation breaks rules of its fields", violations));
        }
        ConditionRow row = ConditionRow.attested(body, clock.instant());
        Optional<ConditionRow> standing = conditions.standingWhileAttesting(row.condition, row.exercise);
        if (standing.isPresent()) {
            return Outcome.refused(Refusals.attestedAlready(standing.get()));
        }
        Optional<Refusal> forbidden = ukraine.forbiddenByLedger(row.condition, row.exercise);
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        conditions.persist(row);
        body.evidence().forEach(piece -> evidence.persist(EvidenceRow.of(row.id, piece, row.attestedAt)));
        journal.append(row, ConditionEvent.Attested.of(row, body.evidence().size()));
        return Outcome.done(row);
    }

    /** Adds a piece of evidence until the ballot opens. */
    Outcome<EvidenceRow> add(UUID id, EvidenceBody body, Caller caller) {
        return ukraine.held(id, Transition.CONFIRMATION, "Evidence", caller).flatMap(row -> {
            if (row.openBallotId != null) {
                return Outcome.refused(Refusals.ballotOpen(row));
            }
            Optional<Violation> broken = link(body, "/link");
            if (broken.isPresent()) {
                return Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION, "The evidence cannot be read there", List.of(broken.get())));
            }
            List<EvidenceRow> before = evidence.all(id);
            if (before.stream().anyMatch(piece -> piece.sha256.equals(body.sha256()))) {
                return Outcome.refused(Refusal.of(
                        ConditionProblem.EVIDENCE_ON_FILE, "A document with this digest is on file already"));
            }
            if (before.size() >= MOST_PIECES) {
                return Outcome.refused(Refusal.of(
                        ConditionProblem.TOO_MUCH_EVIDENCE, "An attestation holds " + MOST_PIECES + " pieces"));
            }
            Instant now = clock.instant();
            EvidenceRow added = EvidenceRow.of(id, body, now);
            evidence.persist(added);
            row.version++;
            journal.append(row, new ConditionEvent.EvidenceAdded(id, row.condition, added.id, now, before.size() + 1));
            return Outcome.done(added);
        });
    }

    private static List<Violation> violations(AttestationBody body) {
        List<Violation> violations = new ArrayList<>();
        Set<String> documents = new HashSet<>();
        for (int i = 0; i < body.evidence().size(); i++) {
            EvidenceBody piece = body.evidence().get(i);
            link(piece, "/evidence/" + i + "/link").ifPresent(violations::add);
            if (!documents.add(piece.sha256())) {
                violations.add(new Violation("/evidence/" + i + "/sha256", "once", "Each document once"));
            }
        }
        return violations;
    }

    private static Optional<Violation> link(EvidenceBody piece, String pointer) {
        return Optional.ofNullable(piece.link())
                .filter(link -> Links.host(link).isEmpty())
                .map(link -> new Violation(pointer, "https", "An address that begins with https:// and a host"));
    }
}
