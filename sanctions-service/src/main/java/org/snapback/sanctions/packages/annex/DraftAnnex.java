package org.snapback.sanctions.packages.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.sanctions.packages.model.AnnexSource;

/** What fills the annex of a draft's measure: selections of lists, and subjects added or left out singly. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DraftAnnex {
    private final EntityManager entities;

    DraftAnnex(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the register keeps such a list. */
    public boolean knowsList(String source) {
        return !entities.createNativeQuery("SELECT 1 FROM list WHERE source = :source")
                .setParameter("source", source)
                .getResultList()
                .isEmpty();
    }

    /** Those of the ids that the register has no subject of. */
    public Set<UUID> unknown(Collection<UUID> subjectIds) {
        Set<UUID> unknown = new HashSet<>(subjectIds);
        List<?> known = entities.createNativeQuery("SELECT id FROM subject WHERE id = ANY(:ids)", UUID.class)
                .setParameter("ids", subjectIds.toArray(UUID[]::new))
                .getResultList();
        unknown.removeAll(known);
        return unknown;
    }

    /** The measure's selections in the order in which they were made. */
    @SuppressWarnings("unchecked")
    public List<Selection> selections(UUID measureId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT id, source, programmes FROM annex_selection WHERE measure_id = :measure ORDER BY id
                        """, Tuple.class)
                .setParameter("measure", measureId)
                .getResultList();
        return rows.stream()
                .map(row -> new Selection(
                        row.get(0, UUID.class), row.get(1, String.class), List.of(row.get(2, String[].class))))
                .toList();
    }

    /** How many subjects the annex would name if it were proposed now. */
    public long designations(UUID measureId) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM draft_annex WHERE measure_id = :measure")
                        .setParameter("measure", measureId)
                        .getSingleResult())
                .longValue();
    }

    /** Takes in a list's programmes, or the whole list where none is named. */
    public Selection select(UUID measureId, String source, List<String> programmes) {
        Selection selection = new Selection(Ids.next(), source, programmes);
        entities.createNativeQuery("""
                        INSERT INTO annex_selection (id, measure_id, source, programmes)
                        VALUES (:id, :measure, :source, :programmes)
                        """)
                .setParameter("id", selection.id())
                .setParameter("measure", measureId)
                .setParameter("source", source)
                .setParameter("programmes", programmes.toArray(String[]::new))
                .executeUpdate();
        return selection;
    }

    /** Gives a measure without an annex what another one's is made of. */
    public void copy(UUID from, UUID to) {
        selections(from).forEach(selection -> select(to, selection.source(), selection.programmes()));
        entities.createNativeQuery("""
                        INSERT INTO annex_subject (measure_id, subject_id, included)
                        SELECT :to, subject_id, included FROM annex_subject WHERE measure_id = :from
                        """)
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Makes the annex of what a revision says. */
    public void replace(UUID measureId, AnnexSource source) {
        for (String table : List.of("annex_selection", "annex_subject")) {
            entities.createNativeQuery("DELETE FROM " + table + " WHERE measure_id = :measure")
                    .setParameter("measure", measureId)
                    .executeUpdate();
        }
        source.selections().forEach(part -> select(measureId, part.source(), part.programmes()));
        add(measureId, source.subjectIds());
        exclude(measureId, source.leftOut());
    }

    /** Whether there was such a selection; it is gone now. */
    public boolean unselect(UUID measureId, UUID selectionId) {
        return entities.createNativeQuery("DELETE FROM annex_selection WHERE measure_id = :measure AND id = :id")
                        .setParameter("measure", measureId)
                        .setParameter("id", selectionId)
                        .executeUpdate()
                == 1;
    }

    /** Adds subjects that the register knows; gives how many were not there as such before. */
    public int add(UUID measureId, Collection<UUID> subjectIds) {
        return entities.createNativeQuery("""
                        INSERT INTO annex_subject (measure_id, subject_id, included)
                        SELECT :measure, id, true FROM subject WHERE id = ANY(:ids)
                        ON CONFLICT (measure_id, subject_id) DO UPDATE SET included = true
                        WHERE NOT annex_subject.included
                        """)
                .setParameter("measure", measureId)
                .setParameter("ids", subjectIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Leaves a subject out, also of the selections; whether the annex would have named it. */
    public boolean leaveOut(UUID measureId, UUID subjectId) {
        boolean named = !entities.createNativeQuery("""
                        SELECT 1 FROM draft_annex WHERE measure_id = :measure AND subject_id = :subject
                        """)
                .setParameter("measure", measureId)
                .setParameter("subject", subjectId)
                .getResultList()
                .isEmpty();
        if (named) {
            exclude(measureId, List.of(subjectId));
        }
        return named;
    }

    private void exclude(UUID measureId, Collection<UUID> subjectIds) {
        entities.createNativeQuery("""
                        INSERT INTO annex_subject (measure_id, subject_id, included)
                        SELECT :measure, id, false FROM subject WHERE id = ANY(:ids)
                        ON CONFLICT (measure_id, subject_id) DO UPDATE SET included = false
                        """)
                .setParameter("measure", measureId)
                .setParameter("ids", subjectIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}
