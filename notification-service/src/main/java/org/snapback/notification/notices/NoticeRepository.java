package org.snapback.notification.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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

    /** All streams that have a notice. */
    List<StreamName> streams() {
        List<StreamName> streams = new ArrayList<>();
        for (Object name : getEntityManager()
                .createNativeQuery("SELECT name FROM stream", String.class)
                .getResultList()) {
            streams.add(StreamName.parse((String) name));
        }
        return streams;
    }

    /** The last number of a stream; 0 before its first notice. */
    long lastNumber(StreamName stream) {
        return lastNumbers(List.of(stream.topic())).getOrDefault(stream.topic(), 0L);
    }

    /** What is seen of a stream after one number and up to another, oldest first. */
    List<Notice> between(Sight sight, long after, long upTo, int atMost) {
        Map<String, Object> values = new HashMap<>(Map.of("upTo", upTo));
        return after(sight, after, "number <= :upTo", values, atMost);
    }

    /**
     * What is seen of a stream after a number, oldest first.
     *
     * @param type the full type of the event that they tell of, null for any
     * @param from issued at this moment or later, null for any
     */
    List<Notice> after(Sight sight, long number, String type, Instant from, int atMost) {
        List<String> where = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        if (type != null) {
            where.add("eventType = :type");
            values.put("type", type);
        }
        if (from != null) {
            where.add("issuedAt >= :from");
            values.put("from", from);
        }
        return after(sight, number, String.join(" and ", where), values, atMost);
    }

    /** What is seen of a stream before a number, newest first. */
    List<Notice> before(Sight sight, long number, int atMost) {
        return find(
                        "stream = ?1 and number < ?2 and (?3 = true or eventTopic <> '" + Sight.DRAFTS
                                + "') order by number desc",
                        sight.stream().topic(),
                        number,
                        sight.drafts())
                .page(0, atMost)
                .list();
    }

    /**
     * What all guarantors were told of what happened after a moment and one state was not, oldest first. Ukraine is told
     * of everything that all are.
     */
    List<Notice> missedSince(Instant moment, StreamName stream) {
        return list(
                "stream = ?1 and eventAudience in ('ROSTER', 'PUBLIC') and eventTime > ?2 and eventId not in"
                        + " (select told.eventId from Notice told where told.stream = ?3) order by number",
                StreamName.of(Recipients.UKRAINE, false).topic(),
                moment,
                stream.topic());
    }

    private List<Notice> after(Sight sight, long number, String where, Map<String, Object> values, int atMost) {
        values.put("stream", sight.stream().topic());
        values.put("number", number);
        values.put("drafts", sight.drafts());
        return find(
                        "stream = :stream and number > :number and (:drafts = true or eventTopic <> '" + Sight.DRAFTS
                                + "') and " + where + " order by number",
                        values)
                .page(0, atMost)
                .list();
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
