package org.snapback.notification.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.hibernate.Session;

/** The notices of all streams and the last number of each. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, Notice.Key> {
    private static final String INSERT = """
            INSERT INTO notice (stream, number, event_id, event_topic, event_audience, event_type, event_source,
                event_subject, event_time, event_data, title, text, due_what, due_by, issued_at, exercise)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Writes notices, in one round trip. */
    void insert(Collection<Notice> notices) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Notice notice : notices) {
                    bind(insert, notice);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /**
     * Takes the next number of each stream. The rows stay locked until commit; taking them in order keeps two
     * transactions from waiting for each other.
     */
    Map<String, Long> nextNumbers(SortedSet<StreamName> streams) {
        return numbers("""
                INSERT INTO stream (name, last_number) SELECT s.name, 1 FROM unnest(?) AS s (name) ORDER BY s.name
                ON CONFLICT (name) DO UPDATE SET last_number = stream.last_number + 1
                RETURNING name, last_number
                """, streams.stream().map(StreamName::topic).toList());
    }

    /** The last number of each of these streams; a stream without notices is absent. */
    Map<String, Long> lastNumbers(Collection<String> streams) {
        return numbers("SELECT name, last_number FROM stream WHERE name = ANY (?)", streams);
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
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            Map<String, Long> numbers = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("text", names.toArray()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        numbers.put(rows.getString(1), rows.getLong(2));
                    }
                }
            }
            return numbers;
        });
    }

    private static void bind(PreparedStatement insert, Notice notice) throws SQLException {
        insert.setString(1, notice.stream);
        insert.setLong(2, notice.number);
        insert.setObject(3, notice.eventId);
        insert.setString(4, notice.eventTopic);
        insert.setString(5, notice.eventAudience);
        insert.setString(6, notice.eventType);
        insert.setString(7, notice.eventSource);
        insert.setString(8, notice.eventSubject);
        insert.setObject(9, notice.eventTime.atOffset(ZoneOffset.UTC));
        insert.setString(10, notice.eventData);
        insert.setString(11, notice.title);
        insert.setString(12, notice.text);
        insert.setString(13, notice.dueWhat);
        insert.setObject(14, notice.dueBy == null ? null : notice.dueBy.atOffset(ZoneOffset.UTC));
        insert.setObject(15, notice.issuedAt.atOffset(ZoneOffset.UTC));
        insert.setBoolean(16, notice.exercise);
    }
}
