package org.snapback.guarantor.commitments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ReportRow, UUID> {
    List<ReportRow> listOf(UUID commitmentId, int milestone) {
        return list("commitmentId = ?1 and milestone = ?2 order by id", commitmentId, milestone);
    }

    Optional<ReportRow> find(UUID commitmentId, UUID id) {
        return find("commitmentId = ?1 and id = ?2", commitmentId, id).firstResultOptional();
    }

    /** A commitment's reports, newest first, behind the one given. */
    List<ReportRow> listBefore(UUID commitmentId, Optional<UUID> before, int most) {
        return before.map(id -> find("commitmentId = ?1 and id < ?2 order by id desc", commitmentId, id))
                .orElseGet(() -> find("commitmentId = ?1 order by id desc", commitmentId))
                .range(0, most - 1)
                .list();
    }
}
