package org.snapback.guarantor.calls;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.BallotKind;

@ApplicationScoped
class ResponseBallotRepository implements PanacheRepositoryBase<ResponseBallotRow, UUID> {
    Optional<ResponseBallotRow> findOpen(UUID encroachment, BallotKind kind) {
        return find("encroachmentId = ?1 and kind = ?2 and closedAt is null", encroachment, kind)
                .firstResultOptional();
    }

    /** Newest first, behind the one given. */
    List<ResponseBallotRow> listBefore(UUID encroachment, Optional<UUID> before, int most) {
        UUID from = before.orElse(new UUID(-1, -1));
        return find("encroachmentId = ?1 and ballotId < ?2 order by ballotId desc", encroachment, from)
                .range(0, most - 1)
                .list();
    }

    /** Ballots that are open although the report has moved on, so that nothing is left to decide. */
    List<UUID> moot(int most) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        SELECT r.ballot_id FROM response_ballot r JOIN encroachment e ON e.id = r.encroachment_id
                        WHERE r.closed_at IS NULL AND e.stage NOT IN ('REPORTED', 'DISPUTED')
                          AND (r.kind = 'CALLING' OR e.stage <> 'CONFIRMED')
                        ORDER BY r.ballot_id LIMIT :most
                        """, UUID.class)
                .setParameter("most", most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
