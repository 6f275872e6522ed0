package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What a ballot's end does to a package, on a real broker. */
@QuarkusTest
class DecisionsTest extends ServiceTest {
    private TestPackage proposed;
    private UUID freeze;
    private UUID ballot;

    @BeforeEach
    void aProposal() {
        TestRoster.acceded("PL", "LT", "DE");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "Ivan Invented");
        proposed = TestPackage.draftedBy("PL");
        freeze = proposed.measure("ASSET_FREEZE", 1);
        proposed.select(freeze, "ofac", "RUSSIA-EO14024");
        proposed.measure("EXPORT_BAN", 2);
        ballot = proposed.proposed();
    }

    @Test
    void an_adoption_brings_the_first_rung_into_force() {
        TestBallot.of(proposed, ballot).closed("ADOPTED", "PL", "LT");

        proposed.awaitStage("ADOPTED");
        proposed.read(Tokens.delegate("PL"))
                .body("rung", equalTo(1))
                .body("bound", contains("LT", "PL"))
                .body("measures.stage", contains("IN_FORCE", "WAITING"))
                .body("measures[1].effectiveFrom", nullValue());
        var told = TestDatabase.journal("package.adopted");
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.audience()).isEqualTo("PUBLIC");
            assertThat(entry.topic()).isEqualTo("compact.packages");
            assertThat(entry.actor()).isEqualTo("service:sanctions");
            JsonPath data = JsonPath.from(entry.payload());
            assertThat(data.getList("bound")).isEqualTo(java.util.List.of("LT", "PL"));
            assertThat(data.getList("measures.id")).isEqualTo(java.util.List.of(freeze.toString()));
            assertThat(data.getList("measures.designations")).isEqualTo(java.util.List.of(1));
        });
        assertThat(TestDatabase.journal())
                .allSatisfy(entry -> assertThat(entry.payload()).doesNotContain("Invented"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ballot.opened", "ballot.closed"})
    void a_ballot_on_an_encroachment_moves_no_package(String name) {
        int before = TestKafka.readAll("compact.dead-letters.sanctions").size();
        TestKafka.Event event = TestKafka.Event.of(
                "compact.ballots",
                name,
                "guarantor",
                UUID.randomUUID().toString(),
                1,
                "PL,UA",
                Contracts.example("compact.ballots", name, "encroachment"));

        TestKafka.send(event);

        await().until(() -> TestDatabase.query("SELECT 1 FROM inbox WHERE event_id = ?", event.id())
                        .size()
                == 1);
        assertThat(TestKafka.readAll("compact.dead-letters.sanctions")).hasSize(before);
        proposed.read(Tokens.delegate("PL")).body("stage", equalTo("PROPOSED"));
    }

    @Test
    void what_a_reservation_takes_out_is_told_with_the_adoption() {
        TestBallot.of(proposed, ballot).adoptedExcept("EXPORT_BAN", "LT", "PL");

        proposed.awaitStage("ADOPTED");
        proposed.read(Tokens.delegate("PL"))
                .body("excepted.state", contains("LT"))
                .body("excepted[0].measureTypes", contains("EXPORT_BAN"));
        assertThat(TestDatabase.journal("package.adopted").getFirst().payload())
                .contains("\"excepted\":[{\"state\":\"LT\",\"measureTypes\":[\"EXPORT_BAN\"]}]");
    }

    @Test
    void the_brake_moves_the_deadline() {
        TestKafka.Event referred = TestBallot.of(proposed, ballot).said("ballot.referred");

        awaitTaken(referred.id());
        proposed.read(proposed.token())
                .body("stage", equalTo("PROPOSED"))
                .body("deadline", equalTo("2026-03-05T11:30:00Z"));
    }

    @Test
    void a_rejection_ends_the_package() {
        TestBallot.of(proposed, ballot).closed("REJECTED");

        proposed.awaitStage("REJECTED");
        assertThat(TestDatabase.journal("package.rejected").getFirst().audience())
                .isEqualTo("DE,LT,PL,UA");
        proposed.author()
                .post("/v1/packages/{id}/withdrawal", proposed.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"))
                .body("stage", equalTo("REJECTED"));
    }

    @Test
    void a_ballot_that_cannot_open_gives_the_draft_back() {
        TestBallot.of(proposed, ballot).refused();

        proposed.awaitStage("DRAFT");
        proposed.read(Tokens.delegate("PL"))
                .body("ballotId", nullValue())
                .body("digest", nullValue())
                .body("deadline", nullValue())
                .body("measures[0].annex.designations", equalTo(1))
                .body("measures[0].annex.sha256", nullValue());
        proposed.read(Tokens.delegate("DE")).statusCode(404);
        assertThat(TestDatabase.journal("package.returned").getFirst().audience())
                .isEqualTo("DE,LT,PL,UA");
        assertThat(proposed.proposed()).isNotEqualTo(ballot);
    }

    @Test
    void the_end_of_a_ballot_before_the_last_proposal_is_ignored() {
        TestBallot.of(proposed, ballot).refused();
        proposed.awaitStage("DRAFT");
        proposed.proposed();

        TestBallot.of(proposed, ballot).closed("ADOPTED", "PL");

        awaitIgnored();
        proposed.read(proposed.token()).body("stage", equalTo("PROPOSED"));
    }

    @Test
    void a_withdrawal_wins_over_an_adoption_that_crosses_it() {
        proposed.author()
                .post("/v1/packages/{id}/withdrawal", proposed.id())
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));

        TestBallot.of(proposed, ballot).closed("ADOPTED", "PL");

        JsonPath ignored = awaitIgnored();
        assertThat(ignored.getString("outcome")).isEqualTo("ADOPTED");
        assertThat(ignored.getString("stage")).isEqualTo("WITHDRAWN");
        assertThat(ignored.getString("reason"))
                .isEqualTo("A package that is WITHDRAWN cannot be adopted; this stage is its last");
        proposed.read(proposed.token())
                .body("stage", equalTo("WITHDRAWN"))
                .body("measures.stage", contains("WAITING", "WAITING"));
    }

    @Test
    void the_echo_of_a_withdrawal_is_nothing_new() {
        proposed.author()
                .post("/v1/packages/{id}/withdrawal", proposed.id())
                .then()
                .statusCode(200);
        int before = TestDatabase.journal().size();

        TestKafka.Event echo = TestBallot.of(proposed, ballot).closed("WITHDRAWN");

        awaitTaken(echo.id());
        assertThat(TestDatabase.journal()).hasSize(before);
    }

    @Test
    void an_event_that_comes_twice_works_once() {
        TestKafka.Event event = TestBallot.of(proposed, ballot).closed("ADOPTED", "PL");
        proposed.awaitStage("ADOPTED");

        TestKafka.send(event);
        TestKafka.Event marker = TestBallot.of(proposed, ballot).said("ballot.vote-cast");

        awaitTaken(marker.id());
        assertThat(TestDatabase.journal("package.adopted")).hasSize(1);
        assertThat(TestDatabase.journal("package.outcome-ignored")).isEmpty();
    }

    @Test
    void an_elector_that_acceded_unheard_of_reads_what_it_decides() {
        proposed.read(Tokens.delegate("LV")).statusCode(404);

        TestKafka.Event opened = TestBallot.of(proposed, ballot).said("ballot.opened");

        awaitTaken(opened.id());
        proposed.read(Tokens.delegate("LV")).statusCode(200);
    }

    @Test
    void a_ballot_that_the_package_does_not_wait_for_lets_nobody_read_it() {
        TestKafka.Event opened = TestBallot.of(proposed, UUID.randomUUID()).said("ballot.opened");

        awaitTaken(opened.id());
        proposed.read(Tokens.delegate("LV")).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ballot.opened",
                "ballot.vote-cast",
                "ballot.commented",
                "ballot.scrutiny-reserved",
                "ballot.scrutiny-lifted",
                "ballot.withdrawal-ignored"
            })
    void how_a_ballot_goes_moves_no_package(String name) {
        int before = TestDatabase.journal().size();

        TestKafka.Event event = TestBallot.of(proposed, ballot).said(name);

        awaitTaken(event.id());
        assertThat(TestDatabase.journal()).hasSize(before);
        proposed.read(proposed.token()).body("stage", equalTo("PROPOSED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"packageId\": \"%s\", \"ballotId\": \"%s\", \"outcome\": \"TOSSED\", \"bound\": []}",
                "{\"packageId\": \"%s\", \"ballotId\": \"%s\", \"bound\": []}",
                "{\"packageId\": \"%s\", \"ballotId\": \"%s\", \"outcome\": \"ADOPTED\", \"bound\": []}",
                "{\"packageId\": \"%s\", \"ballotId\": \"%s\", \"outcome\": \"ADOPTED\", \"bound\": [\"Poland\"]}",
                "{\"packageId\": \"%s\", \"ballotId\": \"%s\", \"outcome\": \"ADOPTED\", \"bound\": [null]}",
                "{\"packageId\": \"%s\", \"ballotId\": \"%s\", \"outcome\": \"ADOPTED\", \"bound\": [\"PL\"],"
                        + " \"excepted\": [{\"state\": \"LT\", \"measureTypes\": [\"EXPORT_BAN\"]}]}",
                "{\"packageId\": \"%s\", \"ballotId\": \"%s\", \"outcome\": \"ADOPTED\", \"bound\": [\"PL\"],"
                        + " \"excepted\": [{\"state\": \"PL\", \"measureTypes\": [\"an export ban\"]}]}",
                "{\"packageId\": \"%1$s\", \"outcome\": \"REJECTED\"}",
                "{\"packageId\": \"11111111-1111-7111-8111-111111111111\", \"ballotId\": \"%2$s\","
                        + " \"outcome\": \"REJECTED\"}",
                "not JSON"
            })
    void what_no_retry_makes_usable_goes_to_the_dead_letters_and_the_next_event_works(String data) {
        int before = TestKafka.readAll("compact.dead-letters.sanctions").size();
        TestKafka.send(TestKafka.Event.of(
                "compact.ballots",
                "ballot.closed",
                "guarantor",
                ballot.toString(),
                4,
                "PL",
                data.formatted(proposed.id(), ballot)));

        TestBallot.of(proposed, ballot).closed("REJECTED");

        proposed.awaitStage("REJECTED");
        assertThat(TestKafka.readAll("compact.dead-letters.sanctions")).hasSize(before + 1);
        assertThat(TestDatabase.journal("package.adopted")).isEmpty();
    }

    @Test
    void a_record_that_is_no_event_goes_to_the_dead_letters() {
        int before = TestKafka.readAll("compact.dead-letters.sanctions").size();

        TestKafka.send("compact.ballots", "poison".getBytes(UTF_8), new byte[] {(byte) 0xc3, 0x28}, Map.of());

        await().until(() -> TestKafka.readAll("compact.dead-letters.sanctions").size() == before + 1);
    }

    private static JsonPath awaitIgnored() {
        await().until(() -> TestDatabase.journal("package.outcome-ignored").size() == 1);
        return JsonPath.from(
                TestDatabase.journal("package.outcome-ignored").getFirst().payload());
    }

    private static void awaitTaken(UUID event) {
        await().until(() -> !TestDatabase.query("SELECT 1 AS one FROM inbox WHERE event_id = ?", event)
                .isEmpty());
    }
}
