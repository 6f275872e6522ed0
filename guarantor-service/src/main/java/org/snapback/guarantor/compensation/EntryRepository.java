package org.snapback.guarantor.compensation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.guarantor.compensation.model.EntryType;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<EntryRow, UUID> {
    private static final long LEDGER = 0x6c6564676572L;

    /** Keeps everybody else from entering anything until this transaction ends. */
    void hold() {
        getEntityManager()
                .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS text)")
                .setParameter("lock", LEDGER)
                .getResultList();
    }

    /** The position that the next entry of this kind has; the ledger is held. */
    long nextPosition(boolean exercise) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(position), 0) + 1 from EntryRow where exercise = :exercise", Long.class)
                .setParameter("exercise", exercise)
                .getSingleResult();
    }

    /** The entries of an award, in order. */
    List<EntryRow> of(UUID award) {
        return list("awardId = ?1 order by position", award);
    }

    /** The entries of these awards, each award's in order. */
    Map<UUID, List<EntryRow>> of(Collection<UUID> awards) {
        return list("awardId in ?1 order by position", awards).stream()
                .collect(Collectors.groupingBy(row -> row.awardId));
    }

    /** Claims of one kind, the newest first, behind the one given. */
    List<EntryRow> claimsBefore(boolean exercise, Optional<Long> before, int most) {
        return find(
                        "type = ?1 and exercise = ?2 and position < ?3 order by position desc",
                        EntryType.CLAIM,
                        exercise,
                        before.orElse(Long.MAX_VALUE))
                .range(0, most - 1)
                .list();
    }

    /** The ledger of one kind in its order, behind the position given. */
    List<EntryRow> listAfter(boolean exercise, Optional<Long> after, Optional<UUID> award, int most) {
        long from = after.orElse(0L);
        return award.map(id ->
                        find("exercise = ?1 and position > ?2 and awardId = ?3 order by position", exercise, from, id))
                .orElseGet(() -> find("exercise = ?1 and position > ?2 order by position", exercise, from))
                .range(0, most - 1)
                .list();
    }
}
