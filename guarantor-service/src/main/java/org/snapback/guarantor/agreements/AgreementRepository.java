package org.snapback.guarantor.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.snapback.guarantor.agreements.model.Stage;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<AgreementRow, UUID> {
    private static final List<Stage> BINDING =
            Arrays.stream(Stage.values()).filter(Stage::binds).toList();
    private static final List<Stage> LIVING = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.NEGOTIATING && !stage.over())
            .toList();

    /** The agreement as it is once nobody else holds its row, which is then held until the transaction ends. */
    Optional<AgreementRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An agreement to which something has come about and that no other replica is dealing with; its row is held. */
    Optional<AgreementRow> lockOneDue(Instant now) {
        return find("nextDueAt <= ?1 order by nextDueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    /** The guarantor's other bilateral agreement that binds it. */
    Optional<UUID> bindingBeside(UUID id, String guarantor) {
        return find(
                        "select id from AgreementRow where guarantor = ?1 and id <> ?2 and stage in ?3",
                        guarantor,
                        id,
                        BINDING)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** All that are signed and not over, oldest first. */
    List<AgreementRow> living() {
        return list("stage in ?1 order by id", LIVING);
    }

    /** What these eyes may see, newest first, behind the one given. */
    List<AgreementRow> listBefore(Optional<UUID> before, AgreementFilter filter, AgreementSight sight, int most) {
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        before.ifPresent(id -> narrow(where, values, "agreement.id < :before", "before", id));
        narrow(where, values, "agreement.stage = :stage", "stage", filter.stage);
        narrow(where, values, "agreement.type = :type", "type", filter.type);
        narrow(where, values, "agreement.component = :component", "component", filter.component);
        narrow(where, values, ":guarantor in elements(agreement.parties)", "guarantor", filter.guarantor);
        if (!sight.negotiated()) {
            narrow(
                    where,
                    values,
                    "(agreement.stage <> NEGOTIATING or :party in elements(agreement.parties))",
                    "party",
                    sight.party().orElse(""));
        }
        return find(
                        "from AgreementRow agreement where " + String.join(" and ", where)
                                + " order by agreement.id desc",
                        values)
                .range(0, most - 1)
                .list();
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }
}
