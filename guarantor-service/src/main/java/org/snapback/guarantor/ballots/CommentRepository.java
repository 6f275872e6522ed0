package org.snapback.guarantor.ballots;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<CommentRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The comments on a ballot in the order in which they were written, behind the one given. */
    List<CommentRow> listAfter(UUID ballot, Optional<UUID> after, int most) {
        return find("ballotId = ?1 and id > ?2 order by id", ballot, after.orElse(BEFORE_ALL))
                .range(0, most - 1)
                .list();
    }
}
