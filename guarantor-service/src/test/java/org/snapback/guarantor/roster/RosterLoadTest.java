package org.snapback.guarantor.roster;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.runtime.journal.Chain;
import org.snapback.servers.testing.TestDatabase;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class RosterLoadTest extends ServiceTest {
    @Inject
    Roster roster;

    @Inject
    EntityManager entities;

    @Inject
    Chain chain;

    @Inject
    Clock clock;

    @Test
    void replicas_that_start_at_once_load_the_file_once_as_ordinary_events() throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (Future<?> replica : List.of(
                    threads.submit(replica(true)::untilDone),
                    threads.submit(replica(true)::untilDone),
                    threads.submit(replica(true)::untilDone))) {
                replica.get();
            }
        }

        assertThat(TestDatabase.journal()).hasSameSizeAs(RosterFile.read()).allSatisfy(entry -> {
            assertThat(entry.name()).isEqualTo("guarantor.entered");
            assertThat(entry.actor()).isEqualTo("service:guarantor");
        });
    }

    @Test
    void a_later_start_loads_nothing_not_even_what_is_missing() {
        replica(true).untilDone();
        TestDatabase.update("DELETE FROM guarantor WHERE code = 'AU'");

        replica(true).untilDone();

        assertThat(TestDatabase.journal()).hasSameSizeAs(RosterFile.read());
        assertThat(TestDatabase.query("SELECT 1 FROM guarantor WHERE code = 'AU'"))
                .isEmpty();
    }

    @Test
    void an_entry_made_by_hand_before_stays() {
        TestRoster.candidate("AU");

        replica(true).untilDone();

        assertThat(TestDatabase.query("SELECT name FROM guarantor WHERE code = 'AU'"))
                .extracting(row -> row.get("name"))
                .containsExactly("Name of AU");
    }

    @Test
    void the_setting_keeps_the_roster_empty() {
        replica(false).untilDone();

        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void readiness_says_how_many_guarantors_are_known() {
        TestRoster.acceded("EE", "LV");

        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("roster"))
                .body("checks.find { it.name == 'roster' }.data.known", equalTo(2));
    }

    private RosterLoad replica(boolean load) {
        return new RosterLoad(roster, () -> load, entities, chain, clock);
    }
}
