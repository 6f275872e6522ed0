package org.snapback.guarantor.conditions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.conditions.model.Condition;
import org.snapback.guarantor.conditions.model.Stage;

@ApplicationScoped
class ConditionRepository implements PanacheRepositoryBase<ConditionRow, UUID> {
    private static final int ATTESTING = 0x636f6e64;

    /** The attestation as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<ConditionRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ballot that is open on it, read without the row, so that the row can be held after the ballot's. */
    Optional<UUID> openBallot(UUID id) {
        return getEntityManager()
                .createQuery("select openBallotId from ConditionRow where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findAny();
    }

    /** The attestation of a condition that stands. Nobody else attests it until this transaction ends. */
    Optional<ConditionRow> standingWhileAttesting(Condition condition, boolean exercise) {
        getEntityManager()
                .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(:space, :condition) AS text)")
                .setParameter("space", ATTESTING)
                .setParameter("condition", condition.ordinal() * 2 + (exercise ? 1 : 0))
                .getResultList();
        return find(
                        "condition = ?1 and exercise = ?2 and stage in ?3",
                        condition,
                        exercise,
                        List.of(Stage.ATTESTED, Stage.CONFIRMED))
                .firstResultOptional();
    }

    /** The attestations that stand confirmed. */
    List<ConditionRow> met(boolean exercise) {
        return list("stage = ?1 and exercise = ?2", Stage.CONFIRMED, exercise);
    }

    /** Newest first, behind the one given. */
    List<ConditionRow> listBefore(Optional<UUID> before, ConditionFilter filter, int most) {
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        before.ifPresent(id -> narrow(where, values, "id < :before", "before", id));
        if (filter.condition != null) {
            narrow(where, values, "condition = :condition", "condition", filter.condition);
        }
        if (filter.stage != null) {
            narrow(where, values, "stage = :stage", "stage", filter.stage);
        }
        return find(String.join(" and ", where) + " order by id desc", values)
                .range(0, most - 1)
                .list();
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
