package org.snapback.notification.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The notices of all streams and the last number of each. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, Notice.Key> {
    /**
     * Takes the next number of each stream. The rows stay locked until commit; taking them in order keeps two
     * transactions from waiting for each other.
     */
    Map<String, Long> nextNumbers(SortedSet<StreamName> streams) {
        return numbers("""
                INSERT INTO stream (name, last_number) SELECT s.name, 1 FROM unnest(:names) AS s (name) ORDER BY s.name
                ON CONFLICT (name) DO UPDATE SET last_number = stream.last_number + 1
                RETURNING name, last_number
                """, streams.stream().map(StreamName::topic).toList());
    }

    /** The last number of each of these streams; a stream without notices is absent. */
    Map<String, Long> lastNumbers(Collection<String> streams) {
        return numbers("SELECT name, last_number FROM stream WHERE name = ANY (:names)", streams);
    }

    /** The notices of a stream after a number, oldest first. */
    List<Notice> after(String stream, long number, int atMost) {
        return find("stream = ?1 and number > ?2 order by number", stream, number)
                .page(0, atMost)
                .list();
    }

    /**
     * The notices of a stream after a number, oldest first.
     *
     * @param type the full type of the event that they tell of, null for any
     * @param from issued at this moment or later, null for any
     */
    List<Notice> after(String stream, long number, String type, Instant from, int atMost) {
        StringBuilder query = new StringBuilder("stream = :stream and number > :number");
        Map<String, Object> values = new HashMap<>(Map.of("stream", stream, "number", number));
        if (type != null) {
            query.append(" and eventType = :type");
            values.put("type", type);
        }
        if (from != null) {
            query.append(" and issuedAt >= :from");
            values.put("from", from);
        }
        return find(query + " order by number", values).page(0, atMost).list();
    }

    private Map<String, Long> numbers(String sql, Collection<String> names) {
        Map<String, Long> numbers = new HashMap<>();
        for (Object row : getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter("names", names.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            numbers.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return numbers;
    }
}
