package org.snapback.guarantor.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.awaitility.Awaitility.await;

/**
 * A package whose life sanctions-service tells on Kafka: the contract's examples, with an id of its own. Each call returns
 * when the replica has taken the event in. The measures keep the examples' ids, which end in a1 (ASSET_FREEZE, rung 1), a2
 * (EXPORT_BAN, rung 1, from later on) and a3 (TRANSACTION_BAN, rung 2, AUTOMATIC).
 */
public record TestPackage(UUID id, AtomicLong version, boolean exercise) {
    private static final String TOPIC = "compact.packages";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public TestPackage(UUID id, AtomicLong version) {
        this(id, version, false);
    }

    /** Adopted, as an exercise. */
    public static TestPackage rehearsed() {
        return new TestPackage(UUID.randomUUID(), new AtomicLong(2), true)
                .tell("package.proposed")
                .tell("package.adopted");
    }

    public static TestPackage proposed() {
        return new TestPackage(UUID.randomUUID(), new AtomicLong(2)).tell("package.proposed");
    }

    /** Adopted, binding DE, LT and PL, LT not to its EXPORT_BAN. */
    public static TestPackage adopted() {
        return proposed().tell("package.adopted");
    }

    public TestPackage tell(String event) {
        return tell(event, data -> {});
    }

    /** Tells of the event with the example's data, changed. */
    public TestPackage tell(String event, Consumer<ObjectNode> change) {
        ObjectNode data = example(event).put("packageId", id.toString());
        change.accept(data);
        TestKafka.Event told = TestKafka.Event.of(
                TOPIC, event, "sanctions", id.toString(), version.incrementAndGet(), "PUBLIC", data.toString());
        TestKafka.send(exercise ? told.asExercise() : told);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        !TestDatabase.query("""
                                SELECT 1 FROM inbox_progress
                                WHERE consumer = 'guarantor-service-packages' AND aggregate_id = ?
                                  AND aggregate_version = ?
                                """, id.toString(), version.get()).isEmpty());
        return this;
    }

    private static ObjectNode example(String name) {
        try {
            ObjectNode data = (ObjectNode) JSON.readTree(Contracts.example(TOPIC, name));
            // Each its own ballot, so that opening one is no second opening of another's.
            return data.has("ballotId") ? data.put("ballotId", UUID.randomUUID().toString()) : data;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
