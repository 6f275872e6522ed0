package org.snapback.guarantor.commitments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.Sight;

@ApplicationScoped
class NeedRepository implements PanacheRepositoryBase<NeedRow, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** The need, its row held until the transaction ends. */
    Optional<NeedRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is seen with this sight, newest first, behind the one given. Every guarantor sees every need. */
    List<NeedRow> listBefore(Optional<UUID> before, NeedFilter filter, Sight sight, int most) {
        return sight instanceof Sight.Nothing
                ? List.of()
                : find("id < ?1 and (?2 is null or pillar = ?2) order by id desc", before.orElse(LAST), filter.pillar)
                        .range(0, most - 1)
                        .list();
    }

    /** Notes that what was needed until now is not any more. */
    void end(NeedRow row, Instant now) {
        getEntityManager()
                .createNativeQuery("UPDATE need_version SET until = :now WHERE need_id = :id AND until IS NULL")
                .setParameter("now", now)
                .setParameter("id", row.id)
                .executeUpdate();
    }

    /** Notes what is needed from now on. */
    void begin(NeedRow row, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO need_version (need_id, version, pillar, year, value, unit_kind, unit, since)
                        VALUES (:id, :version, :pillar, :year, :value, :kind, :unit, :now)
                        """)
                .setParameter("id", row.id)
                .setParameter("version", row.version)
                .setParameter("pillar", row.pillar.name())
                .setParameter("year", row.year)
                .setParameter("value", row.value)
                .setParameter("kind", row.unitKind.name())
                .setParameter("unit", row.unit)
                .setParameter("now", now)
                .executeUpdate();
    }
}
