package org.snapback.servers.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snapback.servers.Database;

/** The database of the service under test, by plain JDBC as its owner. */
public final class TestDatabase {
    private static final int ATTEMPTS = 10;
    private static final String WATERMARK = "journal_watermark";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";

    private static Connection kept;

    private TestDatabase() {}

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A connection as the owner, which the caller closes. */
    public static Connection connect() throws SQLException {
        Database database = RunningServers.database();
        return database.connect(database.owner());
    }

    /** A connection as the role that the service works as, which the caller closes. */
    public static Connection connectAsRuntime() throws SQLException {
        Database database = RunningServers.database();
        return database.connect(database.runtime());
    }

    /** All rows of a query, columns by name; parameters are bound in order. */
    public static List<Map<String, Object>> query(String sql, Object... parameters) {
        return onKept(sql, connection -> {
            try (PreparedStatement statement = bound(connection, sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        });
    }

    /** Runs a statement as the owner and returns how many rows it touched. */
    public static int update(String sql, Object... parameters) {
        return onKept(sql, connection -> {
            try (PreparedStatement statement = bound(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** One row of the journal as a contract's test needs it. */
    public record Entry(
            String topic,
            String name,
            String aggregateId,
            long aggregateVersion,
            String audience,
            String actor,
            String payload) {}

    /** The journal in the order written; {@code name} is the type without prefix and version: package.adopted. */
    public static List<Entry> journal() {
        return query("SELECT topic, regexp_replace(event_type, '^org\\.snapback\\.(.*)\\.v[0-9]+$', '\\1') AS name,"
                        + " aggregate_id, aggregate_version, audience, actor, payload FROM journal ORDER BY seq")
                .stream()
                .map(row -> new Entry(
                        (String) row.get("topic"),
                        (String) row.get("name"),
                        (String) row.get("aggregate_id"),
                        (long) row.get("aggregate_version"),
                        (String) row.get("audience"),
                        (String) row.get("actor"),
                        (String) row.get("payload")))
                .toList();
    }

    /** The journal's entries of one name, such as {@code ballot.closed}. */
    public static List<Entry> journal(String name) {
        return journal().stream().filter(entry -> entry.name.equals(name)).toList();
    }

    /** Empties every table, the journal included, but Flyway's own and those named. */
    public static void clear(String... left) {
        List<String> spared = new ArrayList<>(List.of(left));
        spared.addAll(List.of("flyway_schema_history", WATERMARK));
        for (int attempt = 1; !emptied(spared); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("the tables could not be emptied: the application holds them");
            }
        }
    }

    /** Whether they are empty now; the application's own timers, which work on them too, may have been in the way. */
    private static boolean emptied(List<String> spared) {
        return onKept("the tables could not be emptied", connection -> {
            try (Statement sql = connection.createStatement()) {
                List<String> filled = filled(sql, spared);
                connection.setAutoCommit(false);
                sql.execute("SET LOCAL snapback.erasure = 'documented'");
                sql.execute("SET LOCAL lock_timeout = '1s'");
                // In the order in which the reconciler takes them.
                sql.execute("UPDATE " + WATERMARK + " SET seq = 0");
                if (!filled.isEmpty()) {
                    sql.execute("TRUNCATE " + String.join(", ", filled) + " RESTART IDENTITY CASCADE");
                }
                connection.commit();
                return true;
            } catch (SQLException e) {
                connection.rollback();
                if (LOCK_NOT_AVAILABLE.equals(e.getSQLState()) || DEADLOCK.equals(e.getSQLState())) {
                    return false;
                }
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    // To empty an empty table costs as much as to empty a full one: new files for it and each of its indexes.
    private static List<String> filled(Statement sql, List<String> spared) throws SQLException {
        List<String> looks = new ArrayList<>();
        try (ResultSet tables =
                sql.executeQuery("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                if (!spared.contains(table)) {
                    looks.add("SELECT '" + table + "' WHERE EXISTS (SELECT 1 FROM " + table + ")");
                }
            }
        }
        List<String> filled = new ArrayList<>();
        try (ResultSet tables = sql.executeQuery(String.join(" UNION ALL ", looks))) {
            while (tables.next()) {
                filled.add(tables.getString(1));
            }
        }
        return filled;
    }

    // To log in takes longer than most of what tests ask.
    private static synchronized <T> T onKept(String what, Work<T> work) {
        try {
            if (kept == null) {
                kept = connect();
            }
            return work.on(kept);
        } catch (SQLException e) {
            forget();
            throw new IllegalStateException(what, e);
        }
    }

    private static void forget() {
        if (kept != null) {
            try {
                kept.close();
            } catch (SQLException e) {
                // It is of no use any more.
            }
            kept = null;
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static List<Map<String, Object>> read(ResultSet rows) throws SQLException {
        List<Map<String, Object>> all = new ArrayList<>();
        while (rows.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
            }
            all.add(row);
        }
        return all;
    }
}
