package org.snapback.local.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snapback.servers.KafkaUser;
import org.snapback.servers.Passwords;
import org.snapback.servers.ServiceAccess;

/**
 * The Debezium connector that carries one service's journal to Kafka. Each setting is a rule of docs/architecture.md;
 * a test asserts them.
 *
 * @param service the service's short name: of its database, topic prefix and slot
 */
public record OutboxConnector(String service) {
    private static final String JOURNAL = "public.journal";

    /** Columns of the journal that become headers of the record, in the order of the table. */
    private static final List<String> HEADERS = List.of(
            "event_id:header:ce_id",
            "aggregate_type:header:ce_aggregatetype",
            "aggregate_id:header:ce_subject",
            "aggregate_version:header:ce_aggregateversion",
            "event_type:header:ce_type",
            "specversion:header:ce_specversion",
            "dataschema:header:ce_dataschema",
            "actor:header:ce_actor",
            "occurred_at:header:ce_time",
            "correlation_id:header:ce_correlationid",
            "causation_id:header:ce_causationid",
            "exercise:header:ce_exercise",
            "audience:header:ce_audience",
            "traceparent:header:traceparent",
            "republishes:header:ce_republishes");

    /** The connector's name. */
    public String name() {
        return service + "-journal";
    }

    /** The replication slot's name. */
    public String slot() {
        return service + "_journal";
    }

    /**
     * The connector's configuration.
     *
     * @param postgresPort PostgreSQL's port on 127.0.0.1
     * @param secrets a properties file that the worker reads passwords from, by the role's name
     */
    public Map<String, String> configuration(int postgresPort, String secrets) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        values.put("tasks.max", "1");
        values.put("topic.prefix", service);
        database(values, postgresPort, secrets);
        writesAsItself(values, secrets);
        nothingIsLost(values);
        progress(values);
        smallAndQuick(values);
        transforms(values);
        return values;
    }

    private void database(Map<String, String> values, int port, String secrets) {
        String role = service + "_replication";
        values.put("database.hostname", "127.0.0.1");
        values.put("database.port", String.valueOf(port));
        values.put("database.dbname", service);
        values.put("database.user", role);
        values.put("database.password", "${file:" + secrets + ":" + role + "}");
        values.put("plugin.name", "pgoutput");
        values.put("slot.name", slot());
        values.put("publication.name", "journal");
        values.put("table.include.list", JOURNAL);
    }

    /** Not as the worker, but as a user who may write this service's topics alone. */
    private void writesAsItself(Map<String, String> values, String secrets) {
        String user = ServiceAccess.connector(service);
        values.put(
                "producer.override.sasl.jaas.config", new KafkaUser(user, Passwords.reference(secrets, user)).jaas());
    }

    private static void nothingIsLost(Map<String, String> values) {
        values.put("publication.autocreate.mode", "disabled");
        values.put("snapshot.mode", "no_data");
        values.put("slot.drop.on.stop", "false");
        // The default makes a dropped slot anew in silence, and what was written in between is lost.
        values.put("offset.mismatch.strategy", "trust_offset");
        values.put("lsn.flush.mode", "connector");
        values.put("errors.tolerance", "none");
        values.put("event.processing.failure.handling.mode", "fail");
        values.put("tombstones.on.delete", "false");
    }

    /** A heartbeat alone does not move a quiet database's slot; an emitted message does. */
    private static void progress(Map<String, String> values) {
        values.put("heartbeat.interval.ms", "10000");
        values.put("heartbeat.action.query", "SELECT pg_logical_emit_message(false, 'heartbeat', '')");
    }

    private static void smallAndQuick(Map<String, String> values) {
        // Each look costs up to a millisecond of processor: at 10 ms the idle stack needs 40 % of a core, at 18 under
        // 30.
        values.put("poll.interval.ms", "18");
        // A batch that is full goes out at once; one that is not waits for the next look.
        values.put("max.batch.size", "1");
        values.put("max.queue.size", "2048");
        values.put("extended.headers.enabled", "false");
    }

    private void transforms(Map<String, String> values) {
        values.put("predicates", "journal");
        values.put("predicates.journal.type", "org.apache.kafka.connect.transforms.predicates.TopicNameMatches");
        values.put("predicates.journal.pattern", (service + "." + JOURNAL).replace(".", "\\."));
        values.put("transforms", "source,contenttype,router,surplus");
        header(values, "source", "ce_source", "urn:snapback:service:" + service);
        header(values, "contenttype", "content-type", "application/json");
        router(values);
        // The router's own copy of the event's id.
        values.put("transforms.surplus.type", "org.apache.kafka.connect.transforms.DropHeaders");
        values.put("transforms.surplus.headers", "id");
        values.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
        values.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
        values.put("header.converter", "org.apache.kafka.connect.storage.StringConverter");
    }

    private static void router(Map<String, String> values) {
        values.put("transforms.router.type", "io.debezium.transforms.outbox.EventRouter");
        values.put("transforms.router.predicate", "journal");
        values.put("transforms.router.route.by.field", "topic");
        values.put("transforms.router.route.topic.replacement", "${routedByValue}");
        values.put("transforms.router.table.field.event.id", "event_id");
        values.put("transforms.router.table.field.event.key", "aggregate_id");
        values.put("transforms.router.table.field.event.payload", "payload");
        values.put("transforms.router.table.expand.json.payload", "false");
        values.put("transforms.router.table.op.invalid.behavior", "fatal");
        values.put("transforms.router.table.fields.additional.placement", String.join(",", HEADERS));
    }

    private static void header(Map<String, String> values, String transform, String name, String literal) {
        String prefix = "transforms." + transform + ".";
        values.put(prefix + "type", "org.apache.kafka.connect.transforms.InsertHeader");
        values.put(prefix + "header", name);
        values.put(prefix + "value.literal", literal);
        values.put(prefix + "predicate", "journal");
    }
}
