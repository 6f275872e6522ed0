package org.snapback.guarantor.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** The signatures of the joint document, which are acts apart from those of the agreements that it unites. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JointDocument {
    private final EntityManager entities;
    private final Roster roster;
    private final Journal journal;
    private final Clock clock;

    JointDocument(EntityManager entities, Roster roster, Journal journal, Clock clock) {
        this.entities = entities;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records that Ukraine or somebody on the roster has signed; each signs once. */
    Outcome<JointSignatureRow> sign(JointSignatureBody body) {
        Instant now = clock.instant();
        Instant at = ActBody.moment(body.at(), now);
        if (at.isAfter(now)) {
            return Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The signature is ahead")
                    .with(new Violation("/at", "not-ahead", "Not after now, " + now)));
        }
        if (!body.signatory().equals(Caller.UKRAINE)
                && roster.known(List.of(body.signatory())).isEmpty()) {
            return Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The signatory is unknown")
                    .with(new Violation("/signatory", "on-roster", body.signatory() + " is not on the roster")));
        }
        var row = new JointSignatureRow();
        row.id = Ids.next();
        row.signatory = body.signatory();
        row.signedAt = at;
        row.place = body.place();
        row.recordedAt = now;
        if (!isFirst(row)) {
            return Outcome.refused(Refusal.of(
                    AgreementProblem.ALREADY_SIGNED, row.signatory + " has signed at " + signedAt(row.signatory)));
        }
        journal.append(new Event(
                AgreementJournal.TOPIC,
                "joint-document",
                row.id.toString(),
                1,
                "joint-document.signed",
                JointSignatureView.of(row),
                Audience.PUBLIC,
                false));
        return Outcome.done(row);
    }

    /** In the order recorded, behind the one given. */
    List<JointSignatureRow> after(Optional<UUID> last, int most) {
        return entities.createQuery(
                        "from JointSignatureRow where :last is null or id > :last order by id", JointSignatureRow.class)
                .setParameter("last", last.orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    /** What had been recorded by a moment, in the order of signing. */
    List<JointSignatureRow> on(Instant moment) {
        return entities.createQuery(
                        "from JointSignatureRow where recordedAt <= :moment order by signedAt, signatory",
                        JointSignatureRow.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Of two who write one signatory's signature at once, the other one waits and is the second. */
    private boolean isFirst(JointSignatureRow row) {
        return entities.createNativeQuery("""
                        INSERT INTO joint_document_signature (id, signatory, signed_at, place, recorded_at)
                        VALUES (:id, :signatory, :at, :place, :now) ON CONFLICT DO NOTHING
                        """)
                        .setParameter("id", row.id)
                        .setParameter("signatory", row.signatory)
                        .setParameter("at", row.signedAt)
                        .setParameter("place", row.place)
                        .setParameter("now", row.recordedAt)
                        .executeUpdate()
                == 1;
    }

    private Instant signedAt(String signatory) {
        return entities.createQuery("select signedAt from JointSignatureRow where signatory = :code", Instant.class)
                .setParameter("code", signatory)
                .getSingleResult();
    }
}
