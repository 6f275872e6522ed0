package org.snapback.notification.halts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The halts of all states. */
@ApplicationScoped
public class Halts implements PanacheRepositoryBase<HaltRow, Long> {
    private static final int MOST = 200;

    /** What a reader of one state's halts has got, and where to go on. */
    public record Found(List<Halt> halts, long upTo) {}

    /** Writes one down, in the present transaction. */
    public void write(Halt halt) {
        // Held until commit: a reader who has seen a position has seen all below it.
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(:state))) AS held")
                .setParameter("state", "halt " + halt.state())
                .getResultList();
        persist(HaltRow.of(halt));
    }

    /** Those with these ids. */
    public Map<UUID, Halt> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().map(HaltRow::halt).collect(Collectors.toMap(Halt::id, halt -> halt));
    }

    /** A state's after a position, oldest first. */
    public Found after(String state, long position) {
        List<HaltRow> rows = find("state = ?1 and position > ?2 order by position", state, position)
                .page(0, MOST)
                .list();
        return new Found(
                rows.stream().map(HaltRow::halt).toList(), rows.isEmpty() ? position : rows.getLast().position);
    }

    /** Those of a state since a moment whose subscriptions have not been resumed, oldest first. */
    public Found standing(String state, Instant since) {
        long upTo = last(List.of(state)).getOrDefault(state, 0L);
        List<HaltRow> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT h.* FROM halt h JOIN subscription s ON s.id = h.subscription_id AND s.standing = h.standing
                        WHERE h.state = :state AND h.at >= :since AND h.position <= :upTo ORDER BY h.position LIMIT :most
                        """, HaltRow.class)
                .setParameter("state", state)
                .setParameter("since", since)
                .setParameter("upTo", upTo)
                .setParameter("most", MOST)
                .getResultList();
        return new Found(rows.stream().map(HaltRow::halt).toList(), upTo);
    }

    /** The position of each state's last one; a state without any is absent. */
    public Map<String, Long> last(Collection<String> states) {
        Map<String, Long> last = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select state, max(position) from HaltRow where state in ?1 group by state", Object[].class)
                .setParameter(1, states)
                .getResultList()
                .forEach(row -> last.put((String) row[0], (Long) row[1]));
        return last;
    }
}
