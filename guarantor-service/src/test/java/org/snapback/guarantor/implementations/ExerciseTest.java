package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

/** What is rehearsed stays a rehearsal: its events say so, its terms are minutes, and no sum counts it. */
@QuarkusTest
class ExerciseTest extends ServiceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final TestPackage rehearsed = new TestPackage(UUID.randomUUID(), new AtomicLong(2));

    @BeforeEach
    void rehearsal() throws JsonProcessingException {
        TestRoster.acceded("DE", "LT", "PL");
        tell("package.proposed");
        tell("package.adopted");
        await().until(() -> TestDatabase.journal("implementation.due").size() == 3);
    }

    @Test
    void its_terms_are_minutes_and_its_events_say_what_they_are() {
        TestImplementations.list("state=PL&measureType=ASSET_FREEZE&exercise=true")
                .body("items.dueAt", contains(now.plus(Duration.ofMinutes(24)).toString()))
                .body("items.exercise", contains(true));
        UUID exports = UUID.fromString(TestImplementations.list("state=PL&measureType=EXPORT_BAN&exercise=true")
                .extract()
                .path("items[0].id"));
        TestImplementations.reported(exports, "PL", TestImplementations.IN_FORCE);
        TestClock.ahead(Duration.ofMinutes(25));
        await().until(() -> TestDatabase.journal("implementation.late").size() == 3);

        assertThat(TestDatabase.query("SELECT DISTINCT exercise FROM journal WHERE topic = 'compact.implementations'"))
                .extracting(row -> row.get("exercise"))
                .containsExactly(true);
    }

    @Test
    void alignment_leaves_it_out_and_whoever_joins_does_not_inherit_it() {
        TestRoster.candidate("EE");

        TestAgreements.inForce(TestAgreements.terms("EE"));

        TestImplementations.list("state=EE&exercise=true").body("items", empty());
        as(Tokens.auditor()).get("/v1/alignment").then().statusCode(200).body("items", empty());
    }

    private void tell(String name) throws JsonProcessingException {
        ObjectNode data = (ObjectNode) JSON.readTree(Contracts.example("compact.packages", name));
        data.put("packageId", rehearsed.id().toString());
        if (name.equals("package.adopted")) {
            TestImplementations.effectiveFrom(now).accept(data);
        }
        TestKafka.send(new TestKafka.Event(
                UUID.randomUUID(),
                "compact.packages",
                name,
                "sanctions",
                "package",
                rehearsed.id().toString(),
                rehearsed.version().incrementAndGet(),
                now,
                "PUBLIC",
                true,
                data.toString()));
    }
}
