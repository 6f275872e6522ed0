package org.snapback.servers;

import java.util.LinkedHashMap;
import java.util.Map;

/** PostgreSQL's settings, in the one place that a test asserts. */
public enum PostgresSettings {
    /** For {@code up}: what is committed survives the power cable. */
    DURABLE,
    /** For tests: nothing needs to survive. */
    QUICK;

    /** The server settings of this mode, by name. */
    public Map<String, String> byName() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("password_encryption", "scram-sha-256");
        values.put("timezone", "UTC");
        values.put("log_timezone", "UTC");
        values.put("wal_level", "logical");
        values.put("max_replication_slots", "10");
        values.put("max_wal_senders", "10");
        // Finite, so that a connector that is away for weeks cannot fill the disk; the launcher alarms long before.
        values.put("max_slot_wal_keep_size", "4GB");
        values.put("idle_replication_slot_timeout", "0");
        boolean durable = this == DURABLE;
        values.put("fsync", durable ? "on" : "off");
        values.put("synchronous_commit", durable ? "on" : "off");
        values.put("full_page_writes", durable ? "on" : "off");
        values.put("max_connections", "120");
        values.put("shared_buffers", "64MB");
        values.put("max_wal_size", "512MB");
        values.put("min_wal_size", "80MB");
        values.put("jit", "off");
        values.put("io_method", "sync");
        values.put("max_parallel_workers_per_gather", "0");
        return values;
    }
}
