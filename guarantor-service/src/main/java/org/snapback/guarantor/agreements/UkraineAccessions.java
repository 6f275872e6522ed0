package org.snapback.guarantor.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.agreements.model.Terms;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/**
 * Ukraine's accession to the EU or NATO. The guarantees take nothing from that path and are no replacement for it, so an
 * accession ends no agreement; each that lives is reviewed, and the review has its conclusion in words.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UkraineAccessions {
    private final EntityManager entities;
    private final AgreementRepository agreements;
    private final AgreementJournal audiences;
    private final Journal journal;
    private final Clock clock;

    UkraineAccessions(
            EntityManager entities,
            AgreementRepository agreements,
            AgreementJournal audiences,
            Journal journal,
            Clock clock) {
        this.entities = entities;
        this.agreements = agreements;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records an accession and opens a review of each agreement that is signed and not over. */
    Outcome<UkraineAccessionView> record(UkraineAccessionBody body) {
        Instant now = clock.instant();
        Instant at = ActBody.moment(body.at(), now);
        if (at.isAfter(now)) {
            return Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The accession is ahead")
                    .with(new Violation("/at", "not-ahead", "Not after now, " + now)));
        }
        entities.createNativeQuery("LOCK TABLE ukraine_accession IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
        Optional<UkraineAccessionRow> first = all().stream()
                .filter(accession -> accession.organisation == body.organisation())
                .findAny();
        if (first.isPresent()) {
            return Outcome.refused(Refusal.of(
                    AgreementProblem.ALREADY_RECORDED,
                    "Ukraine has acceded to " + body.organisation() + " at " + first.get().accededAt));
        }
        var row = new UkraineAccessionRow();
        row.id = Ids.next();
        row.version = 1;
        row.organisation = body.organisation();
        row.accededAt = at;
        row.recordedAt = now;
        entities.persist(row);
        List<AgreementRow> reviewed = agreements.living();
        reviewed.forEach(agreement -> entities.persist(review(row, agreement, now)));
        var view = UkraineAccessionView.of(row, reviewed.size());
        tell(row, "ukraine-accession.recorded", view, Audience.PUBLIC);
        return Outcome.done(view);
    }

    /** Closes a review with its conclusion. */
    Outcome<ReviewRow> conclude(UUID id, String conclusion) {
        ReviewRow review = entities.find(ReviewRow.class, id);
        if (review == null) {
            return Outcome.refused(Problems.notFound("review", id));
        }
        UkraineAccessionRow accession =
                entities.find(UkraineAccessionRow.class, review.accessionId, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(review);
        if (review.closedAt != null) {
            return Outcome.refused(
                    Refusal.of(AgreementProblem.REVIEW_CLOSED, "The review was closed at " + review.closedAt));
        }
        review.closedAt = clock.instant();
        review.conclusion = conclusion;
        accession.version++;
        AgreementRow agreement = agreements.findById(review.agreementId);
        Terms terms = agreement.agreement().terms();
        tell(
                accession,
                "ukraine-accession.reviewed",
                new ReviewEvent(
                        accession.id,
                        accession.organisation,
                        review.id,
                        review.agreementId,
                        terms.title(),
                        terms.parties(),
                        conclusion,
                        review.closedAt),
                audiences.audience(agreement));
        return Outcome.done(review);
    }

    List<UkraineAccessionRow> all() {
        return entities.createQuery("from UkraineAccessionRow order by id", UkraineAccessionRow.class)
                .getResultList();
    }

    /** What had been recorded by a moment. */
    List<UkraineAccessionRow> on(Instant moment) {
        return all().stream().filter(row -> !row.recordedAt.isAfter(moment)).toList();
    }

    long reviews(UkraineAccessionRow accession) {
        return entities.createQuery("select count(*) from ReviewRow where accessionId = :id", Long.class)
                .setParameter("id", accession.id)
                .getSingleResult();
    }

    Optional<ReviewRow> find(UUID id) {
        return Optional.ofNullable(entities.find(ReviewRow.class, id));
    }

    /** Oldest first, behind the one given. */
    List<ReviewRow> after(Optional<UUID> last, ReviewFilter filter, int most) {
        return entities.createQuery("""
                        from ReviewRow where (:last is null or id > :last)
                        and (:agreement is null or agreementId = :agreement)
                        and (:open is null or :open = true and closedAt is null
                             or :open = false and closedAt is not null)
                        order by id
                        """, ReviewRow.class)
                .setParameter("last", last.orElse(null))
                .setParameter("agreement", filter.agreementId)
                .setParameter("open", filter.state == null ? null : filter.state == ReviewFilter.State.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    private static ReviewRow review(UkraineAccessionRow accession, AgreementRow agreement, Instant now) {
        var review = new ReviewRow();
        review.id = Ids.next();
        review.accessionId = accession.id;
        review.agreementId = agreement.id;
        review.openedAt = now;
        return review;
    }

    private void tell(UkraineAccessionRow row, String type, Object data, Audience audience) {
        journal.append(new Event(
                AgreementJournal.TOPIC,
                "ukraine-accession",
                row.id.toString(),
                row.version,
                type,
                data,
                audience,
                false));
    }
}
