package org.snapback.notification.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PrincipalRepository implements PanacheRepositoryBase<PrincipalRow, UUID> {
    private static final String MADE = "stage <> PENDING";

    /** The principal, also where it is not made yet, its row held until the transaction ends. */
    Optional<PrincipalRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One that is made. */
    Optional<PrincipalRow> made(UUID id) {
        return find(MADE + " and id = ?1", id).firstResultOptional();
    }

    /** One that is not revoked, by who it is to Kafka. */
    Optional<PrincipalRow> active(String name) {
        return find("stage = ACTIVE and name = ?1", name).firstResultOptional();
    }

    /** A state's that are not revoked, newest first. */
    List<PrincipalRow> active(PrincipalKind kind, String state) {
        return list("stage = ACTIVE and kind = ?1 and state = ?2 order by id desc", kind, state);
    }

    /** Those that are made, newest first, behind the one given, of one state where one is given. */
    List<PrincipalRow> listBefore(
            Optional<UUID> before, Optional<String> state, Optional<PrincipalStage> stage, int most) {
        StringBuilder where = new StringBuilder(MADE);
        Map<String, Object> values = new HashMap<>();
        before.ifPresent(id -> {
            where.append(" and id < :before");
            values.put("before", id);
        });
        state.ifPresent(code -> {
            where.append(" and state = :state");
            values.put("state", code);
        });
        stage.ifPresent(one -> {
            where.append(" and stage = :stage");
            values.put("stage", one);
        });
        return find(where + " order by id desc", values).page(0, most).list();
    }
}
