package org.snapback.guarantor.encroachments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DisputeRepository implements PanacheRepositoryBase<DisputeRow, UUID> {
    boolean has(UUID encroachment, String state) {
        return count("encroachmentId = ?1 and state = ?2", encroachment, state) > 0;
    }

    /** In order of time, behind the one given. */
    List<DisputeRow> listAfter(UUID encroachment, Optional<UUID> after, int most) {
        UUID from = after.orElse(new UUID(0, 0));
        return find("encroachmentId = ?1 and id > ?2 order by id", encroachment, from)
                .range(0, most - 1)
                .list();
    }

    int count(UUID encroachment) {
        return Math.toIntExact(count("encroachmentId", encroachment));
    }
}
