package org.snapback.guarantor.implementations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EasedLawRepository implements PanacheRepositoryBase<EasedLawRow, UUID> {
    /** An implementation's reports of eased law, newest first, behind the one given. */
    List<EasedLawRow> listBefore(UUID implementationId, Optional<UUID> before, int most) {
        return before.map(id -> find("implementationId = ?1 and id < ?2 order by id desc", implementationId, id))
                .orElseGet(() -> find("implementationId = ?1 order by id desc", implementationId))
                .range(0, most - 1)
                .list();
    }
}
