package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.Contribution;
import org.snapback.guarantor.commitments.model.Fact;
import org.snapback.guarantor.commitments.model.Figures;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.guarantor.commitments.model.Unit;

/**
 * Reads what sums are made of, as it was at a moment; each question is one scan of the tables. Exercises do not count. A
 * milestone belongs to the year in which it can last be met, in UTC.
 */
@ApplicationScoped
class SumFacts {
    private static final String PROMISES = """
            SELECT c.pillar, c.guarantor, c.unit_kind, c.unit,
                   EXTRACT(YEAR FROM (m.due - interval '1 microsecond') AT TIME ZONE 'UTC')::int AS year,
                   sum(m.value) AS promised,
                   coalesce(sum(m.value) FILTER (WHERE s.bound_from <= :at
                       AND (s.bound_until IS NULL OR s.bound_until > :at)), 0) AS in_force,
                   %s
            FROM commitment c
            JOIN agreement_party p ON p.agreement_id = c.agreement_id AND p.guarantor = c.guarantor
            JOIN agreement_course s ON s.agreement_id = c.agreement_id
            JOIN commitment_milestone m ON m.commitment_id = c.id
            %s
            WHERE c.made_at <= :at AND s.signed_from <= :at AND NOT c.exercise
              AND (:all OR NOT c.confidential OR c.guarantor = :own)
            GROUP BY c.pillar, c.guarantor, c.unit_kind, c.unit, year
            """;
    private static final String WITHOUT_PROGRESS =
            PROMISES.formatted("0::numeric AS delivered, 0::numeric AS confirmed", "");
    private static final String WITH_PROGRESS = PROMISES.formatted(
            "coalesce(sum(r.delivered), 0) AS delivered, coalesce(sum(r.confirmed), 0) AS confirmed", """
            LEFT JOIN (
                SELECT commitment_id, milestone,
                       sum(value) FILTER (WHERE stage IN ('REPORTED', 'CONFIRMED') OR judged_at > :at) AS delivered,
                       sum(value) FILTER (WHERE stage = 'CONFIRMED' AND judged_at <= :at) AS confirmed
                FROM progress_report WHERE reported_at <= :at GROUP BY commitment_id, milestone
            ) r ON r.commitment_id = c.id AND r.milestone = m.number
            """);
    private static final String NEEDS = """
            SELECT pillar, year, unit_kind, unit, sum(value) AS needed FROM need_version
            WHERE since <= :at AND (until IS NULL OR until > :at)
            GROUP BY pillar, year, unit_kind, unit
            """;
    private static final String CONFIDENTIAL = """
            SELECT c.id, c.pillar, c.guarantor, c.unit_kind, c.unit, c.value,
                   GREATEST(c.made_at, s.bound_from) AS bound_from, s.bound_until
            FROM commitment c
            JOIN agreement_party p ON p.agreement_id = c.agreement_id AND p.guarantor = c.guarantor
            JOIN agreement_course s ON s.agreement_id = c.agreement_id
            WHERE c.confidential AND NOT c.exercise AND c.made_at <= :at AND s.bound_from <= :at
            """;

    private final EntityManager entities;

    SumFacts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Promises in the sight given, and needs.
     *
     * @throws ArithmeticException where a sum is out of the range that JSON keeps exact
     */
    List<Fact> at(Instant moment, Sight sight) {
        return read(WITH_PROGRESS, moment, sight);
    }

    /** The same without what is delivered and confirmed, for whoever does not ask for it. */
    List<Fact> withoutProgress(Instant moment, Sight sight) {
        return read(WITHOUT_PROGRESS, moment, sight);
    }

    private List<Fact> read(String promises, Instant moment, Sight sight) {
        List<Fact> facts = new ArrayList<>();
        boolean all = sight instanceof Sight.Everything;
        String own = sight instanceof Sight.OfGuarantor(String code) ? code : "";
        for (Object row : entities.createNativeQuery(promises, Tuple.class)
                .setParameter("at", moment)
                .setParameter("all", all)
                .setParameter("own", own)
                .getResultList()) {
            facts.add(promise((Tuple) row));
        }
        for (Object row : entities.createNativeQuery(NEEDS, Tuple.class)
                .setParameter("at", moment)
                .getResultList()) {
            Tuple need = (Tuple) row;
            facts.add(Fact.need(pillar(need), need.get("year", Integer.class), unit(need), sum(need, "needed")));
        }
        return facts;
    }

    /** All confidential commitments that had come into force by the moment. */
    List<Contribution> confidential(Instant moment) {
        List<Contribution> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(CONFIDENTIAL, Tuple.class)
                .setParameter("at", moment)
                .getResultList()) {
            Tuple one = (Tuple) row;
            found.add(new Contribution(
                    one.get("id", UUID.class),
                    pillar(one),
                    unit(one),
                    one.get("guarantor", String.class),
                    one.get("value", Long.class),
                    one.get("bound_from", Instant.class),
                    Optional.ofNullable(one.get("bound_until", Instant.class))));
        }
        return found;
    }

    private static Fact promise(Tuple row) {
        return Fact.promise(
                pillar(row),
                row.get("guarantor", String.class),
                row.get("year", Integer.class),
                unit(row),
                new Figures(
                        0, sum(row, "promised"), sum(row, "in_force"), sum(row, "delivered"), sum(row, "confirmed")));
    }

    private static Pillar pillar(Tuple row) {
        return Pillar.valueOf(row.get("pillar", String.class));
    }

    private static Unit unit(Tuple row) {
        return new Unit(Unit.Kind.valueOf(row.get("unit_kind", String.class)), row.get("unit", String.class));
    }

    private static long sum(Tuple row, String column) {
        return row.get(column, BigDecimal.class).longValueExact();
    }
}
