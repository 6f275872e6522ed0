package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** What is late is found by itself and told first to the state; the clock is moved, nobody waits. */
@QuarkusTest
class LateTest extends ServiceTest {
    private static final String NAME = "implementation.late";

    @Inject
    Late late;

    private TestPackage adopted;

    @BeforeEach
    void adoption() {
        TestRoster.acceded("DE", "LT", "PL");
        adopted = TestImplementations.adopted(Instant.now());
    }

    @Test
    void a_late_state_hears_it_first_and_all_guarantors_after_a_week() {
        TestImplementations.reported(freeze("DE"), "DE", TestImplementations.IN_FORCE);
        TestImplementations.reported(freeze("LT"), "LT", TestImplementations.REFUSED);

        TestClock.ahead(Duration.ofHours(25));
        await().until(() -> told().size() == 1);
        assertThat(told().getFirst().audience()).isEqualTo("PL");

        TestClock.ahead(Duration.ofDays(8).plusHours(2));
        await().until(() -> told().size() == 2);
        assertThat(told().getLast().audience()).isEqualTo("ROSTER");
        assertThat(JsonPath.from(told().getLast().payload()).getString("toldTo"))
                .isEqualTo("ELECTORATE");
        assertThat(QuarkusTransaction.requiringNew().call(late::tellOne)).isFalse();
    }

    @Test
    void all_that_is_late_in_a_share_is_told_at_once() {
        TestClock.ahead(Duration.ofDays(31));
        await().until(() -> told().size() >= 3);

        assertThat(told())
                .filteredOn(entry -> entry.audience().equals("PL"))
                .extracting(entry -> JsonPath.from(entry.payload()).<String>getList("implementations.measureType"))
                .containsExactly(List.of("ASSET_FREEZE", "EXPORT_BAN"));
        assertThat(told())
                .filteredOn(entry -> entry.audience().equals("LT"))
                .extracting(entry -> JsonPath.from(entry.payload()).<String>getList("implementations.measureType"))
                .containsExactly(List.of("ASSET_FREEZE"));
    }

    @Test
    void a_beginning_does_not_make_it_in_time_and_an_answer_after_the_first_word_spares_the_second() {
        TestImplementations.reported(freeze("PL"), "PL", TestImplementations.IN_PROGRESS);
        TestClock.ahead(Duration.ofHours(25));
        await().until(() -> told().size() == 3);
        TestImplementations.reported(freeze("PL"), "PL", TestImplementations.IN_FORCE);

        TestClock.ahead(Duration.ofDays(8).plusHours(2));
        await().until(() -> told().size() == 5);

        assertThat(told().subList(3, 5))
                .extracting(entry -> JsonPath.from(entry.payload()).getString("state"))
                .containsExactlyInAnyOrder("DE", "LT");
    }

    @Test
    void other_guarantors_read_that_one_is_late_once_all_have_been_told() {
        TestClock.ahead(Duration.ofHours(25));
        await().until(() -> told().size() == 3);
        as(Tokens.delegate("DE"))
                .get("/v1/implementations?late=true&state=PL")
                .then()
                .body("items", empty());
        as(Tokens.delegate("DE"))
                .get("/v1/implementations/{id}", freeze("PL"))
                .then()
                .body("late", equalTo(false));
        as(Tokens.ministry("PL"))
                .get("/v1/implementations/{id}", freeze("PL"))
                .then()
                .body("late", equalTo(true));
        TestImplementations.list("late=true").body("items.state", containsInAnyOrder("DE", "LT", "PL"));

        TestClock.ahead(Duration.ofDays(8).plusHours(2));
        await().until(() -> told().size() == 6);

        as(Tokens.delegate("DE"))
                .get("/v1/implementations?late=true")
                .then()
                .body("items.state", containsInAnyOrder("DE", "LT", "PL"));
    }

    @Test
    void what_rests_is_not_late() {
        adopted.tell("package.suspended", data -> {
            ObjectNode export = (ObjectNode) data.path("measures").get(0);
            data.withArray("measures").add(export.deepCopy().put("id", TestImplementations.measure("a1")));
        });

        TestClock.ahead(Duration.ofDays(40));

        assertThat(QuarkusTransaction.requiringNew().call(late::tellOne)).isFalse();
    }

    @Test
    void replicas_at_once_tell_each_share_once() throws Exception {
        TestClock.ahead(Duration.ofHours(25));
        Callable<Void> replica = () -> {
            while (told().size() < 3) {
                QuarkusTransaction.requiringNew().call(late::tellOne);
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }

        assertThat(told()).extracting(TestDatabase.Entry::audience).containsExactlyInAnyOrder("DE", "LT", "PL");
    }

    private UUID freeze(String state) {
        return TestImplementations.id(adopted, state, "ASSET_FREEZE");
    }

    private static List<TestDatabase.Entry> told() {
        return TestDatabase.journal(NAME);
    }
}
