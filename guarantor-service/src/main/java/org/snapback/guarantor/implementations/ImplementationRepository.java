package org.snapback.guarantor.implementations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImplementationRepository implements PanacheRepositoryBase<ImplementationRow, UUID> {
    /** The share of an implementation, which is held before the implementation is read. */
    Optional<UUID> shareOf(UUID id) {
        return getEntityManager()
                .createQuery("select i.shareId from ImplementationRow i where i.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<ImplementationRow> listOfPackage(UUID packageId) {
        return list("packageId = ?1 order by rung, measureId, state", packageId);
    }

    List<ImplementationRow> listOfState(String state) {
        return list("state = ?1 order by packageId, rung, measureId", state);
    }

    /** Those of a share of which somebody is to be told that they are late. */
    List<ImplementationRow> listToTell(UUID shareId, Instant now) {
        return list("shareId = ?1 and tellAt <= ?2 order by rung, measureId", shareId, now);
    }

    /** What is seen with this sight, newest first, behind the one given. */
    List<ImplementationRow> listBefore(
            Optional<UUID> before, ImplementationFilter filter, Sight sight, Instant now, int most) {
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        switch (sight) {
            case Sight.Everything all -> {}
            case Sight.OfGuarantor roster -> {}
            case Sight.Own(String code) -> narrow(where, values, "i.state = :own", "own", code);
            case Sight.Nothing nothing -> {
                return List.of();
            }
        }
        before.ifPresent(id -> narrow(where, values, "i.id < :before", "before", id));
        narrowTo(where, values, "exercise", filter.exercise);
        narrowTo(where, values, "state", filter.state);
        narrowTo(where, values, "packageId", filter.packageId);
        narrowTo(where, values, "measureId", filter.measureId);
        narrowTo(where, values, "measureType", filter.measureType);
        narrowTo(where, values, "stage", filter.stage);
        narrowTo(where, values, "eased", filter.eased);
        Optional.ofNullable(filter.late).ifPresent(late -> late(where, values, late, sight, now));
        return find("from ImplementationRow i where " + String.join(" and ", where) + " order by i.id desc", values)
                .range(0, most - 1)
                .list();
    }

    /** Another guarantor's is late once all have been told. */
    private static void late(List<String> where, Map<String, Object> values, boolean late, Sight sight, Instant now) {
        String condition = "i.endedAt is null and i.stage in ('PENDING', 'IN_PROGRESS') and i.dueAt <= :now";
        values.put("now", now);
        if (sight instanceof Sight.OfGuarantor(String code)) {
            condition += " and (i.state = :viewer or i.toldElectorateAt is not null)";
            values.put("viewer", code);
        }
        where.add(late ? condition : "not (" + condition + ")");
    }

    private static void narrowTo(List<String> where, Map<String, Object> values, String field, Object wanted) {
        if (wanted != null) {
            narrow(where, values, "i." + field + " = :" + field, field, wanted);
        }
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
