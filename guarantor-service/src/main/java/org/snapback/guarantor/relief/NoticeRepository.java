package org.snapback.guarantor.relief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.relief.model.Stage;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<NoticeRow, UUID> {
    private static final long QUESTIONING = 0x72656c696566L;

    /** The notice as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<NoticeRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ballot on it, read without the row, so that the row can be held after the ballot's. */
    Optional<UUID> ballot(UUID id) {
        return getEntityManager()
                .createQuery("select ballotId from NoticeRow where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findAny();
    }

    /** The packages whose relief is questioned, each with the notice. Nobody else questions any until this transaction ends. */
    Map<UUID, UUID> questionedWhileQuestioning() {
        getEntityManager()
                .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS text)")
                .setParameter("lock", QUESTIONING)
                .getResultList();
        Map<UUID, UUID> questioned = new HashMap<>();
        list("stage", Stage.QUESTIONED)
                .forEach(notice -> notice.packageIds.forEach(id -> questioned.put(id, notice.id)));
        return questioned;
    }

    /** Newest first, behind the one given. */
    List<NoticeRow> listBefore(Optional<UUID> before, NoticeFilter filter, int most) {
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        before.ifPresent(id -> narrow(where, values, "id < :before", "before", id));
        if (filter.stage != null) {
            narrow(where, values, "stage = :stage", "stage", filter.stage);
        }
        if (filter.packageId != null) {
            narrow(where, values, "array_contains(packageIds, :package)", "package", filter.packageId);
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
