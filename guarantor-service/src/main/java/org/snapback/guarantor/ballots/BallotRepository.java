package org.snapback.guarantor.ballots;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.snapback.guarantor.ballots.model.Stage;

@ApplicationScoped
class BallotRepository implements PanacheRepositoryBase<BallotRow, UUID> {
    /** The ballot as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<BallotRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An open ballot whose deadline has come and that no other replica is closing; its row is held. */
    Optional<BallotRow> lockOneDue(Instant now) {
        return find("stage = ?1 and deadline <= ?2 order by deadline", Stage.OPEN, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    /** An open ballot whose pause is over, with nothing taken down of that, likewise. */
    Optional<BallotRow> lockOneToResume(Instant now) {
        return find("stage = ?1 and resumedAt is null and pausedUntil <= ?2 order by pausedUntil", Stage.OPEN, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    /** What these eyes may see, newest first, behind the one given. */
    List<BallotRow> listBefore(Optional<UUID> before, BallotFilter filter, Sight sight, int most) {
        if (sight instanceof Sight.Nothing) {
            return List.of();
        }
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        before.ifPresent(id -> narrow(where, values, "ballot.id < :before", "before", id));
        narrow(where, values, "ballot.exercise = :exercise", "exercise", filter.exercise);
        if (filter.stage != null) {
            narrow(where, values, "ballot.stage = :stage", "stage", filter.stage);
        }
        if (filter.packageId != null) {
            narrow(where, values, "ballot.packageId = :package", "package", filter.packageId);
        }
        if (filter.encroachmentId != null) {
            narrow(where, values, "ballot.encroachmentId = :encroachment", "encroachment", filter.encroachmentId);
        }
        if (filter.conditionId != null) {
            narrow(where, values, "ballot.conditionId = :condition", "condition", filter.conditionId);
        }
        if (filter.noticeId != null) {
            narrow(where, values, "ballot.noticeId = :notice", "notice", filter.noticeId);
        }
        if (sight instanceof Sight.OfElector elector) {
            narrow(where, values, ":state in indices(ballot.electors)", "state", elector.state());
        }
        return find("from BallotRow ballot where " + String.join(" and ", where) + " order by ballot.id desc", values)
                .range(0, most - 1)
                .list();
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
