package org.snapback.notification.acknowledgements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.notices.Demand;
import org.snapback.notification.notices.NoticeRef;

@ApplicationScoped
class AcknowledgementRepository implements PanacheRepositoryBase<AcknowledgementRow, UUID> {
    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    /** What a notice demands, its row held until the transaction ends. */
    Optional<AcknowledgementRow> lock(NoticeRef notice) {
        return find("stream = ?1 and number = ?2", notice.stream(), notice.number())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<AcknowledgementRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<AcknowledgementRow> open(NoticeRef notice) {
        return find("stream = ?1 and number = ?2 and standing = 'OPEN'", notice.stream(), notice.number())
                .firstResultOptional();
    }

    /** What is open on a subject, of one state or of all (null), their rows held until the transaction ends. */
    List<AcknowledgementRow> lockOpen(Demand demand, String subject, String state) {
        return find(
                        "demand = ?1 and subject = ?2 and (?3 is null or state = ?3) and standing = 'OPEN' order by id",
                        demand,
                        subject,
                        state)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** One that climbs now and that no other replica has in its hands. */
    Optional<AcknowledgementRow> takeOneDue(Instant now) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT id FROM acknowledgement WHERE next_at <= :now
                        ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().findFirst().map(id -> findById((UUID) id));
    }

    /** Newest first, behind the one given; of one state or of all (null). */
    List<AcknowledgementRow> listBefore(Optional<UUID> before, String state, AcknowledgementFilter filter, int most) {
        return find(
                        "id < ?1 and (?2 is null or state = ?2) and exercise = ?3 and (?4 is null or standing = ?4)"
                                + " and (?5 is null or reached = ?5) and (?6 is null or demand = ?6)"
                                + " and (?7 is null or cast(eventId as string) = ?7)"
                                + " and (?8 is null or packageId = ?8) order by id desc",
                        before.orElse(BEHIND_ALL),
                        state,
                        filter.exercise,
                        filter.standing,
                        filter.reached,
                        filter.demand,
                        filter.eventId == null ? null : filter.eventId.toString(),
                        filter.packageId == null ? null : filter.packageId.toString())
                .page(0, most)
                .list();
    }
}
