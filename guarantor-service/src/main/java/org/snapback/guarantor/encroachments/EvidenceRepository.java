package org.snapback.guarantor.encroachments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<EvidenceRow, UUID> {
    /** All of a report's, in the order laid before the others; a report has few. */
    List<EvidenceRow> all(UUID encroachment) {
        return list("encroachmentId = ?1 order by id", encroachment);
    }

    /** In the order laid before the others, behind the one given. */
    List<EvidenceRow> listAfter(UUID encroachment, Optional<UUID> after, int most) {
        UUID from = after.orElse(new UUID(0, 0));
        return find("encroachmentId = ?1 and id > ?2 order by id", encroachment, from)
                .range(0, most - 1)
                .list();
    }

    int count(UUID encroachment) {
        return Math.toIntExact(count("encroachmentId", encroachment));
    }
}
