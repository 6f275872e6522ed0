package org.snapback.guarantor.implementations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<ShareRow, UUID> {
    /** A share as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<ShareRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All shares of a package, held, in one order. */
    List<ShareRow> lockOfPackage(UUID packageId) {
        return find("packageId = ?1 order by id", packageId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All shares of a state, held, in one order. */
    List<ShareRow> lockOfState(String state) {
        return find("state = ?1 order by id", state)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A share in which somebody is to be told that something is late, that no other replica is at; held. */
    Optional<ShareRow> lockOneToTell(Instant now) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT s.id FROM implementation i JOIN implementation_share s ON s.id = i.share_id
                        WHERE i.tell_at <= :now ORDER BY i.tell_at LIMIT 1 FOR UPDATE OF s SKIP LOCKED
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().map(id -> findById((UUID) id)).findFirst();
    }

    /**
     * Lets no package move until the transaction ends, and waits for those that do: of a package that is adopted while a
     * state joins or leaves, or an act is recorded, the one sees the other.
     */
    void holdPackages() {
        getEntityManager()
                .createNativeQuery("LOCK TABLE known_package IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
    }
}
