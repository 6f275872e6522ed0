package org.snapback.sanctions.register.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The subjects that are one, as far as decisions of SAME connect them. Subjects and their versions stay as they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Clusters {
    private final EntityManager entities;

    Clusters(EntityManager entities) {
        this.entities = entities;
    }

    /** Two decisions follow each other: each sees what the other made of a cluster. */
    void lock() {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(:lock))) AS held")
                .setParameter("lock", "identity")
                .getSingleResult();
    }

    /** All that are the same as this one, itself included. */
    @SuppressWarnings("unchecked")
    SortedSet<UUID> connected(UUID subjectId) {
        return inOrder(entities.createNativeQuery("""
                        WITH RECURSIVE connected (id) AS (
                            SELECT CAST(:subject AS uuid)
                            UNION
                            SELECT CASE WHEN i.subject_a = c.id THEN i.subject_b ELSE i.subject_a END
                            FROM connected c
                            JOIN identity i ON i.stage = 'SAME' AND (i.subject_a = c.id OR i.subject_b = c.id))
                        SELECT id FROM connected
                        """, UUID.class)
                .setParameter("subject", subjectId)
                .getResultList());
    }

    /** The decision that two of these are different, if there is one. */
    @SuppressWarnings("unchecked")
    List<UUID> differing(SortedSet<UUID> some, SortedSet<UUID> others) {
        return entities.createNativeQuery("""
                        SELECT id FROM identity
                        WHERE stage = 'DIFFERENT' AND (subject_a = ANY(:some) AND subject_b = ANY(:others)
                                                       OR subject_a = ANY(:others) AND subject_b = ANY(:some))
                        ORDER BY id LIMIT 1
                        """, UUID.class)
                .setParameter("some", some.toArray(UUID[]::new))
                .setParameter("others", others.toArray(UUID[]::new))
                .getResultList();
    }

    /**
     * Writes anew what the decisions now connect with either of two subjects.
     *
     * @return every subject whose cluster is another one now
     */
    List<Move> renew(UUID first, UUID second) {
        entities.flush();
        Map<UUID, UUID> now = new HashMap<>();
        for (UUID subject : List.of(first, second)) {
            SortedSet<UUID> connected = connected(subject);
            connected.forEach(one -> now.put(one, smallest(connected)));
        }
        List<Move> moves = new ArrayList<>();
        new TreeSet<>(now.keySet()).forEach(subject -> {
            UUID cluster = now.get(subject);
            boolean alone = now.values().stream().filter(cluster::equals).count() == 1;
            if (!of(subject).equals(cluster)) {
                moves.add(new Move(subject, cluster));
            }
            write(subject, cluster, alone);
        });
        return moves;
    }

    private void write(UUID subject, UUID cluster, boolean alone) {
        entities.createNativeQuery("DELETE FROM identity_cluster WHERE subject_id = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
        if (!alone) {
            entities.createNativeQuery(
                            "INSERT INTO identity_cluster (subject_id, cluster_id) VALUES (:subject, :cluster)")
                    .setParameter("subject", subject)
                    .setParameter("cluster", cluster)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private UUID of(UUID subject) {
        List<UUID> found = entities.createNativeQuery(
                        "SELECT cluster_id FROM identity_cluster WHERE subject_id = :subject", UUID.class)
                .setParameter("subject", subject)
                .getResultList();
        return found.isEmpty() ? subject : found.getFirst();
    }

    private static UUID smallest(SortedSet<UUID> ids) {
        return ids.stream().min(java.util.Comparator.comparing(UUID::toString)).orElseThrow();
    }

    private static SortedSet<UUID> inOrder(List<UUID> ids) {
        return new TreeSet<>(ids);
    }

    /** A subject, and the cluster that it belongs to from now on. */
    record Move(UUID subjectId, UUID clusterId) {}
}
