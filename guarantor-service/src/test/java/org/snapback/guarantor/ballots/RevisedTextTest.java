package org.snapback.guarantor.ballots;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** A revised text against the votes on the one before it, in both orders. */
@QuarkusTest
class RevisedTextTest extends ServiceTest {
    private static final String DEAD_LETTERS = "compact.dead-letters.guarantor";
    private static final String REVISED = "e".repeat(64);

    private Proposed proposed;
    private Instant now;

    @BeforeEach
    void aBallot() {
        TestRoster.acceded("EE", "PL");
        proposed = Proposed.adoption("UNANIMITY").opened();
        now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void the_revision_first_voids_the_votes_and_takes_new_ones_on_the_new_text() {
        vote("PL", proposed.digest()).statusCode(201);

        revise(1, REVISED, now);

        read().body("stage", equalTo("OPEN"))
                .body("title", equalTo("REV 1"))
                .body("digest", equalTo(REVISED))
                .body("revision", equalTo(1))
                .body("measureTypes", contains("IMPORT_BAN"))
                .body("votes", empty());
        vote("EE", proposed.digest())
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:other-text"))
                .body("digest", equalTo(REVISED));
        vote("EE", REVISED).statusCode(201);
        vote("PL", REVISED).statusCode(201);
        read().body("end.outcome", equalTo("ADOPTED"));
        JsonPath told = payload("ballot.revised");
        assertThat(told.getString("digestBefore")).isEqualTo(proposed.digest());
        assertThat(told.getInt("votesVoided")).isEqualTo(1);
        assertThat(payload("ballot.closed").getString("digest")).isEqualTo(REVISED);
    }

    @Test
    void the_last_vote_first_decides_the_text_before() {
        vote("EE", proposed.digest()).statusCode(201);
        vote("PL", proposed.digest()).statusCode(201);

        TestKafka.send(proposed.revision(1, REVISED, now));
        awaitEntries("ballot.revision-ignored");

        read().body("end.outcome", equalTo("ADOPTED"))
                .body("digest", equalTo(proposed.digest()))
                .body("revision", equalTo(0));
        JsonPath ignored = payload("ballot.revision-ignored");
        assertThat(ignored.getString("outcome")).isEqualTo("ADOPTED");
        assertThat(ignored.getString("digest")).isEqualTo(REVISED);
        assertThat(ignored.getInt("revision")).isEqualTo(1);
        assertThat(TestDatabase.journal("ballot.closed")).hasSize(1);
    }

    @Test
    void a_late_revision_gives_24_hours_from_its_own_moment() {
        Instant late = Instant.parse(proposed.data().get("deadline").asText()).minusSeconds(60);
        TestClock.ahead(Duration.ofHours(71));

        revise(1, REVISED, late);

        read().body("deadline", equalTo(late.plus(Duration.ofHours(24)).toString()));
    }

    @Test
    void the_deadline_first_decides_the_text_before() {
        TestClock.ahead(Duration.ofHours(73));
        awaitEntries("ballot.closed");

        TestKafka.send(proposed.revision(1, REVISED, now));
        awaitEntries("ballot.revision-ignored");

        read().body("digest", equalTo(proposed.digest())).body("end.closedBy", equalTo("DEADLINE"));
    }

    @Test
    void after_the_brake_leaders_decide_on_the_revised_text() {
        proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        as(Tokens.delegate("PL"))
                .body("{\"reasons\": \"Our power stations burn what the text forbids.\"}")
                .post("/v1/ballots/{id}/brake", proposed.ballotId())
                .then()
                .statusCode(201);

        revise(1, REVISED, now);

        read().body("rule", equalTo("UNANIMITY")).body("digest", equalTo(REVISED));
    }

    @Test
    void a_revision_of_a_ballot_that_never_opened_is_ignored() {
        var refused = Proposed.adoption("CONSENSUS");
        TestKafka.send(refused.event());

        TestKafka.send(refused.revision(1, REVISED, now));
        awaitEntries("ballot.revision-ignored");

        assertThat(payload("ballot.revision-ignored").getString("outcome")).isNull();
    }

    @Test
    void what_comes_twice_or_about_another_package_changes_nothing() {
        int before = TestKafka.readAll(DEAD_LETTERS).size();
        revise(1, REVISED, now);
        vote("PL", REVISED).statusCode(201);

        TestKafka.send(proposed.revision(1, REVISED, now));
        var stranger = Proposed.adoption("UNANIMITY");
        TestKafka.send(new Proposed(stranger.packageId(), proposed.ballotId(), stranger.name(), stranger.data(), 3)
                .revision(2, "f".repeat(64), now));
        await().until(() -> TestKafka.readAll(DEAD_LETTERS).size() == before + 1);

        read().body("votes.state", contains("PL")).body("digest", equalTo(REVISED));
        assertThat(TestDatabase.journal("ballot.revised")).hasSize(1);
        assertThat(TestDatabase.journal("ballot.revision-ignored")).isEmpty();
    }

    private void revise(int number, String digest, Instant at) {
        TestKafka.send(proposed.revision(number, digest, at));
        awaitEntries("ballot.revised");
    }

    private ValidatableResponse vote(String state, String digest) {
        return as(Tokens.delegate(state))
                .body("{\"choice\": \"FOR\", \"digest\": \"%s\"}".formatted(digest))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then();
    }

    private ValidatableResponse read() {
        return as(Tokens.auditor()).get("/v1/ballots/{id}", proposed.ballotId()).then();
    }

    private static JsonPath payload(String name) {
        return JsonPath.from(TestDatabase.journal(name).getFirst().payload());
    }

    private static void awaitEntries(String name) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestDatabase.journal(name).size() == 1);
    }
}
