package org.snapback.sanctions.conditions;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever guarantor-service says of conditions is used here or known to change none. */
@QuarkusTest
class ConsumedContractsTest extends ServiceTest {
    private static final String TOPIC = "compact.conditions";

    /** The end of a relief names packages that have to exist; the tests of reliefs hold it against its contract. */
    static Stream<String> names() {
        return Contracts.names(TOPIC).stream().filter(name -> !name.equals("relief.ended"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_example_is_taken(String name) {
        Contracts.examples(TOPIC, name).forEach(example -> taken(TOPIC, name, example));
    }

    @Test
    void what_is_confirmed_is_met_until_it_is_revoked() {
        taken(TOPIC, "condition.confirmed", Contracts.example(TOPIC, "condition.confirmed"));
        assertThat(met()).isEqualTo(1);

        taken(TOPIC, "condition.revoked", Contracts.example(TOPIC, "condition.revoked"));

        assertThat(met()).isZero();
    }

    @Test
    void a_ballot_on_a_condition_moves_no_package() {
        for (String name : new String[] {"ballot.opened", "ballot.closed"}) {
            taken("compact.ballots", name, Contracts.example("compact.ballots", name, "condition"));
        }
    }

    private static int met() {
        return TestDatabase.query("""
                SELECT name FROM easing_condition
                WHERE confirmed_at IS NOT NULL AND (revoked_at IS NULL OR revoked_at < confirmed_at)
                """).size();
    }

    private static void taken(String topic, String name, String example) {
        TestKafka.Event event =
                TestKafka.Event.of(topic, name, "guarantor", UUID.randomUUID().toString(), 9, "ROSTER", example);
        TestKafka.send(event);
        await().until(() -> !TestDatabase.query("SELECT 1 AS one FROM inbox WHERE event_id = ?", event.id())
                .isEmpty());
    }
}
