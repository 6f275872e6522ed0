package org.snapback.sanctions.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.awaitility.Awaitility.await;

/** Whatever guarantor-service says of encroachments is used here or known to move no package. */
@QuarkusTest
class ConsumedContractsTest extends ServiceTest {
    private static final String TOPIC = "compact.encroachments";

    static Stream<String> names() {
        return Contracts.names(TOPIC).stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_example_is_taken(String name) {
        taken("encroachment.confirmed", 3, Contracts.example(TOPIC, "encroachment.confirmed"));

        Contracts.examples(TOPIC, name).forEach(example -> taken(name, 9, example));
    }

    private static void taken(String name, long version, String example) {
        TestKafka.Event event = TestKafka.Event.of(
                TOPIC, name, "encroachment", UUID.randomUUID().toString(), version, "ROSTER", example);
        TestKafka.send(event);
        await().until(() -> !TestDatabase.query("SELECT 1 AS one FROM inbox WHERE event_id = ?", event.id())
                .isEmpty());
    }
}
