package org.snapback.guarantor.calls;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.Sight;

@ApplicationScoped
class DutyRepository implements PanacheRepositoryBase<DutyRow, UUID> {
    Optional<DutyRow> find(UUID encroachment, String state) {
        return find("encroachmentId = ?1 and state = ?2", encroachment, state).firstResultOptional();
    }

    /** What is seen of an encroachment's with this sight, in order of time; there is one a state at most. */
    List<DutyRow> listAt(UUID encroachment, Sight sight) {
        return list("encroachmentId = ?1 order by id", encroachment).stream()
                .filter(row -> sight.sees(row.state, !row.open))
                .toList();
    }

    /** A report whose moment has passed and whose encroachment no other replica or command holds; that row is held. */
    Optional<DutyRow> lockOneDue(Instant now) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT r.id FROM article_51_report r JOIN encroachment e ON e.id = r.encroachment_id
                        WHERE r.stage = 'DUE' AND r.due_at <= :now
                        ORDER BY r.due_at LIMIT 1 FOR UPDATE OF e SKIP LOCKED
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().map(id -> findById((UUID) id)).findFirst();
    }
}
