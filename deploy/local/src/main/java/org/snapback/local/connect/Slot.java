package org.snapback.local.connect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A replication slot's state.
 *
 * @param active whether a connector reads it
 * @param confirmed up to where what it gave out is confirmed, in bytes of the log
 * @param status reserved, extended, unreserved or lost: whether PostgreSQL still keeps all that it needs
 */
public record Slot(boolean active, long confirmed, String status) {
    private static final String ALL = """
            SELECT slot_name, active, coalesce(confirmed_flush_lsn - '0/0'::pg_lsn, 0), wal_status
            FROM pg_replication_slots""";

    /** Whether it can never go on: PostgreSQL gave up what it still needed. */
    public boolean lost() {
        return status.equals("lost");
    }

    /** Whether PostgreSQL will soon give up what it still needs. */
    public boolean endangered() {
        return status.equals("unreserved");
    }

    /** All slots of the server, by name. */
    public static Map<String, Slot> all(Connection connection) throws SQLException {
        Map<String, Slot> slots = new HashMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(ALL)) {
            while (rows.next()) {
                slots.put(rows.getString(1), new Slot(rows.getBoolean(2), rows.getLong(3), rows.getString(4)));
            }
        }
        return slots;
    }
}
