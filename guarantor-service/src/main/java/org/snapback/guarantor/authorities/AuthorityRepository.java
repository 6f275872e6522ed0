package org.snapback.guarantor.authorities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AuthorityRepository implements PanacheRepositoryBase<AuthorityRow, UUID> {
    /** The authority, its row held until the transaction ends. */
    Optional<AuthorityRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, behind the one given. */
    List<AuthorityRow> listBefore(Optional<UUID> before, AuthorityFilter filter, Optional<Instant> on, int most) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT id FROM competent_authority
                        WHERE (CAST(:before AS uuid) IS NULL OR id < CAST(:before AS uuid))
                          AND (CAST(:state AS text) IS NULL OR state = :state)
                          AND (CAST(:type AS text) IS NULL OR measure_types @> ARRAY[CAST(:type AS text)])
                          AND (CAST(:purpose AS text) IS NULL OR purposes @> ARRAY[CAST(:purpose AS text)])
                          AND (CAST(:on AS timestamptz) IS NULL OR valid_from <= CAST(:on AS timestamptz)
                              AND (valid_until IS NULL OR valid_until > CAST(:on AS timestamptz)))
                        ORDER BY id DESC LIMIT :most
                        """, UUID.class)
                .setParameter("before", before.map(UUID::toString).orElse(null))
                .setParameter("state", filter.state)
                .setParameter("type", filter.measureType)
                .setParameter("purpose", filter.purpose == null ? null : filter.purpose.name())
                .setParameter("on", on.map(Instant::toString).orElse(null))
                .setParameter("most", most)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }
}
