package org.snapback.sanctions.packages.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.json.Json;
import org.snapback.sanctions.packages.model.Annex;
import org.snapback.sanctions.packages.model.AnnexSource;

/** The annexes of revised and corrected texts, beside those of the text that stands. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RevisedAnnexes {
    private final EntityManager entities;

    RevisedAnnexes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Resolves annexes together, in the versions that the register has now: one statement sees one state of the register,
     * as {@link Annexes#freeze} does.
     *
     * @param sources what each measure's annex is made of
     * @return each measure's annex
     */
    public Map<UUID, Annex> freeze(UUID packageId, int number, Map<UUID, AnnexSource> sources) {
        List<ListOf> lists = new ArrayList<>();
        List<Single> singles = new ArrayList<>();
        sources.forEach((measure, source) -> {
            source.selections()
                    .forEach(part -> lists.add(new ListOf(measure.toString(), part.source(), part.programmes())));
            source.leftOut().forEach(id -> singles.add(new Single(measure.toString(), id.toString(), false)));
            source.subjectIds().stream()
                    .filter(id -> !source.leftOut().contains(id))
                    .forEach(id -> singles.add(new Single(measure.toString(), id.toString(), true)));
        });
        entities.createNativeQuery("""
                        WITH list AS (SELECT * FROM jsonb_to_recordset(CAST(:lists AS jsonb))
                                      AS l (measure uuid, source text, programmes text[])),
                             single AS (SELECT * FROM jsonb_to_recordset(CAST(:singles AS jsonb))
                                        AS s (measure uuid, subject uuid, included boolean))
                        INSERT INTO version_designation
                            (package_id, number, measure_id, subject_id, subject_version, digest)
                        SELECT CAST(:package AS uuid), :number, l.measure, p.subject_id, p.version, p.digest
                        FROM list l
                        JOIN present_subject p
                             ON p.source = l.source AND (l.programmes = '{}' OR p.programmes && l.programmes)
                        WHERE NOT EXISTS (SELECT FROM single s WHERE s.measure = l.measure AND s.subject = p.subject_id)
                        UNION
                        SELECT CAST(:package AS uuid), :number, s.measure, v.subject_id, v.version, v.digest
                        FROM single s
                        JOIN subject ON subject.id = s.subject
                        JOIN subject_version v
                             ON v.subject_id = subject.id AND v.version = subject.current_version
                        WHERE s.included
                        """)
                .setParameter("lists", Json.write(lists))
                .setParameter("singles", Json.write(singles))
                .setParameter("package", packageId)
                .setParameter("number", number)
                .executeUpdate();
        return digested(packageId, number, sources.keySet());
    }

    /**
     * Annexes as they stand, in which some subjects are designated in the version that the register has now.
     *
     * @param respelt these subjects, of each measure
     * @return each measure's annex
     */
    public Map<UUID, Annex> respell(UUID packageId, int number, Map<UUID, List<UUID>> respelt) {
        return changed(packageId, number, respelt, respelt);
    }

    /**
     * Annexes as they stand, and subjects beside in the versions that the register has now.
     *
     * @param added these subjects, to each measure's
     * @return each measure's annex
     */
    public Map<UUID, Annex> with(UUID packageId, int number, Map<UUID, List<UUID>> added) {
        return changed(packageId, number, added, Map.of());
    }

    /**
     * Annexes as they stand, without some of their subjects.
     *
     * @param removed these subjects, of each measure
     * @return each measure's annex; that may be empty
     */
    public Map<UUID, Annex> without(UUID packageId, int number, Map<UUID, List<UUID>> removed) {
        return changed(packageId, number, Map.of(), removed);
    }

    /** Those that are removed leave first, so that one which is added too is named as the register has it now. */
    private Map<UUID, Annex> changed(
            UUID packageId, int number, Map<UUID, List<UUID>> added, Map<UUID, List<UUID>> removed) {
        Set<UUID> measures = new HashSet<>(added.keySet());
        measures.addAll(removed.keySet());
        entities.createNativeQuery("""
                        WITH added AS (SELECT * FROM jsonb_to_recordset(CAST(:added AS jsonb))
                                       AS a (measure uuid, subject uuid)),
                             removed AS (SELECT * FROM jsonb_to_recordset(CAST(:removed AS jsonb))
                                         AS r (measure uuid, subject uuid))
                        INSERT INTO version_designation
                            (package_id, number, measure_id, subject_id, subject_version, digest)
                        SELECT CAST(:package AS uuid), :number, d.measure_id, d.subject_id, d.subject_version, d.digest
                        FROM designation d
                        WHERE d.measure_id = ANY(:measures) AND NOT EXISTS (
                            SELECT FROM removed r WHERE r.measure = d.measure_id AND r.subject = d.subject_id)
                        UNION ALL
                        SELECT CAST(:package AS uuid), :number, a.measure, v.subject_id, v.version, v.digest
                        FROM added a
                        JOIN subject s ON s.id = a.subject
                        JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
                        """)
                .setParameter("added", Json.write(named(added)))
                .setParameter("removed", Json.write(named(removed)))
                .setParameter("package", packageId)
                .setParameter("number", number)
                .setParameter("measures", measures.toArray(UUID[]::new))
                .executeUpdate();
        return digested(packageId, number, measures);
    }

    /** Those of the subjects that the measure designates. */
    @SuppressWarnings("unchecked")
    public Set<UUID> designated(UUID measureId, Collection<UUID> subjectIds) {
        return Set.copyOf(entities.createNativeQuery("""
                        SELECT subject_id FROM designation
                        WHERE measure_id = :measure AND subject_id = ANY(:subjects)
                        """, UUID.class)
                .setParameter("measure", measureId)
                .setParameter("subjects", subjectIds.toArray(UUID[]::new))
                .getResultList());
    }

    /** Those of the subjects that the measure designates and of which the register has a newer version. */
    @SuppressWarnings("unchecked")
    public Set<UUID> outdated(UUID measureId, Collection<UUID> subjectIds) {
        return Set.copyOf(entities.createNativeQuery("""
                        SELECT d.subject_id FROM designation d JOIN subject s ON s.id = d.subject_id
                        WHERE d.measure_id = :measure AND d.subject_id = ANY(:subjects)
                          AND s.current_version > d.subject_version
                        """, UUID.class)
                .setParameter("measure", measureId)
                .setParameter("subjects", subjectIds.toArray(UUID[]::new))
                .getResultList());
    }

    /** Those of the measures whose annexes name a subject that the version's do not. */
    @SuppressWarnings("unchecked")
    public Set<UUID> shortened(UUID packageId, int number, Collection<UUID> measureIds) {
        return new HashSet<UUID>(entities.createNativeQuery("""
                        SELECT DISTINCT d.measure_id FROM designation d
                        WHERE d.measure_id = ANY(:measures) AND NOT EXISTS (
                            SELECT FROM version_designation v
                            WHERE v.package_id = :package AND v.number = :number
                              AND v.measure_id = d.measure_id AND v.subject_id = d.subject_id)
                        """, UUID.class)
                .setParameter("package", packageId)
                .setParameter("number", number)
                .setParameter("measures", measureIds.toArray(UUID[]::new))
                .getResultList());
    }

    /** The measures that have an annex of their own in the version. */
    @SuppressWarnings("unchecked")
    public Set<UUID> measures(UUID packageId, int number) {
        return new HashSet<UUID>(entities.createNativeQuery("""
                        SELECT DISTINCT measure_id FROM version_designation
                        WHERE package_id = :package AND number = :number
                        """, UUID.class)
                .setParameter("package", packageId)
                .setParameter("number", number)
                .getResultList());
    }

    /** Puts the annexes of measures that a revision changes or takes out beside the version that stood. */
    public void putAside(UUID packageId, int number, Collection<UUID> measureIds) {
        UUID[] measures = measureIds.toArray(UUID[]::new);
        entities.createNativeQuery("""
                        INSERT INTO version_designation
                            (package_id, number, measure_id, subject_id, subject_version, digest)
                        SELECT CAST(:package AS uuid), :number, measure_id, subject_id, subject_version, digest
                        FROM designation WHERE measure_id = ANY(:measures)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("package", packageId)
                .setParameter("number", number)
                .setParameter("measures", measures)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM designation WHERE measure_id = ANY(:measures)")
                .setParameter("measures", measures)
                .executeUpdate();
    }

    /** Makes a version's annexes those of the text that stands; their measures exist, and have none. */
    public void take(UUID packageId, int number) {
        entities.createNativeQuery("""
                        INSERT INTO designation (measure_id, subject_id, subject_version, digest)
                        SELECT measure_id, subject_id, subject_version, digest FROM version_designation
                        WHERE package_id = :package AND number = :number
                        """)
                .setParameter("package", packageId)
                .setParameter("number", number)
                .executeUpdate();
    }

    private Map<UUID, Annex> digested(UUID packageId, int number, Collection<UUID> measureIds) {
        return Digested.annexes(
                entities.createNativeQuery("""
                                SELECT measure_id, subject_id, digest FROM version_designation
                                WHERE package_id = :package AND number = :number ORDER BY measure_id, subject_id
                                """, jakarta.persistence.Tuple.class)
                        .setParameter("package", packageId)
                        .setParameter("number", number),
                measureIds);
    }

    private static List<Named> named(Map<UUID, List<UUID>> subjects) {
        return subjects.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(subject -> new Named(entry.getKey().toString(), subject.toString())))
                .toList();
    }

    private record Named(String measure, String subject) {}

    private record ListOf(String measure, String source, List<String> programmes) {}

    private record Single(String measure, String subject, boolean included) {}
}
