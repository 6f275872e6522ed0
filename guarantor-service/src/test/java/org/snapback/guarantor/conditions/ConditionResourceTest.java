package org.snapback.guarantor.conditions;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestCondition;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConditionResourceTest extends ServiceTest {
    private static final String REASON = "{\"reason\": \"Artillery fires again.\"}";
    private static final String PIECE =
            "{\"description\": \"Satellite images\", \"sha256\": \"%s\"}".formatted("b".repeat(64));

    @BeforeEach
    void twoElectors() {
        TestRoster.acceded("EE");
        TestRoster.accededBroader("JP");
    }

    @Test
    void both_circles_find_a_condition_met_by_unanimity() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");
        UUID ballot = attested.ballotOpened();
        TestCondition.vote(ballot, "EE", "FOR").statusCode(201).body("stage", equalTo("OPEN"));

        TestCondition.vote(ballot, "JP", "FOR").statusCode(201).body("end.outcome", equalTo("ADOPTED"));

        attested.read().body("stage", equalTo("CONFIRMED"), "confirmedAt", notNullValue(), "openBallotId", nullValue());
        var confirmed = TestDatabase.journal("condition.confirmed").getFirst();
        assertThat(confirmed.audience()).isEqualTo("PUBLIC");
        assertThat(JsonPath.from(confirmed.payload()).getString("ballotId")).isEqualTo(ballot.toString());
        assertThat(JsonPath.from(confirmed.payload()).getString("condition")).isEqualTo("AGGRESSION_CEASED");
    }

    @Test
    void one_against_is_enough_not_to_find_it_met() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");

        TestCondition.vote(attested.ballotOpened(), "JP", "AGAINST").statusCode(201);

        attested.read().body("stage", equalTo("NOT_CONFIRMED"), "endedAt", notNullValue());
        assertThat(TestDatabase.journal("condition.not-confirmed").getFirst().audience())
                .isEqualTo("ROSTER");
        TestCondition.attested("AGGRESSION_CEASED");
    }

    @Test
    void absence_at_the_deadline_does_not_find_it_met() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");
        TestCondition.vote(attested.ballotOpened(), "EE", "FOR").statusCode(201);

        TestClock.ahead(Duration.ofHours(73));

        await().untilAsserted(() -> attested.read().body("stage", equalTo("NOT_CONFIRMED")));
    }

    @Test
    void the_ballot_is_on_the_frozen_canonical_text() throws Exception {
        var attested = TestCondition.attested("NON_REPETITION_GUARANTEED");
        attested.post(Tokens.beneficiary(), "evidence", PIECE).statusCode(201);

        UUID ballot = attested.ballotOpened();

        String text = attested.read().extract().path("question.text");
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        as(Tokens.delegate("JP"))
                .get("/v1/ballots/{id}", ballot)
                .then()
                .body("kind", equalTo("CONDITION"), "rule", equalTo("UNANIMITY"), "urgent", equalTo(true))
                .body("conditionId", equalTo(attested.id().toString()), "packageId", nullValue())
                .body(
                        "circles",
                        equalTo("BOTH"),
                        "digest",
                        equalTo(HexFormat.of().formatHex(sha256)));
        assertThat(text).contains("\"condition\":\"NON_REPETITION_GUARANTEED\"", "Satellite images");
        as(Tokens.auditor())
                .get("/v1/ballots?conditionId=" + attested.id())
                .then()
                .body("items.size()", equalTo(1));
        attested.post(Tokens.beneficiary(), "evidence", PIECE.replace('b', 'c'))
                .statusCode(409)
                .body("type", endsWith("condition-ballot-open"));
    }

    @Test
    void what_stands_says_which_of_the_three_are_met() {
        TestCondition.confirmed("DAMAGE_COMPENSATED", "EE", "JP");
        var revoked = TestCondition.confirmed("AGGRESSION_CEASED", "EE", "JP");
        revoked.post(Tokens.beneficiary(), "revocation", REASON).statusCode(200);

        as(Tokens.partner())
                .get("/v1/conditions/standing")
                .then()
                .statusCode(200)
                .body("allMet", equalTo(false))
                .body("conditions.met", contains(false, false, true))
                .body("conditions[2].confirmedAt", notNullValue());
    }

    @Test
    void ukraine_revokes_what_was_confirmed_with_reasons() {
        var confirmed = TestCondition.confirmed("AGGRESSION_CEASED", "EE", "JP");

        confirmed
                .post(Tokens.beneficiary(), "revocation", REASON)
                .statusCode(200)
                .body("stage", equalTo("REVOKED"), "endReason", equalTo("Artillery fires again."));

        var revoked = TestDatabase.journal("condition.revoked").getFirst();
        assertThat(revoked.audience()).isEqualTo("PUBLIC");
        assertThat(revoked.payload()).contains("\"reason\":\"Artillery fires again.\"", "\"revokedAt\"");
        confirmed.post(Tokens.beneficiary(), "revocation", REASON).statusCode(409);
        TestCondition.attested("AGGRESSION_CEASED");
    }

    @Test
    void what_is_not_confirmed_cannot_be_revoked() {
        TestCondition.attested("AGGRESSION_CEASED")
                .post(Tokens.beneficiary(), "revocation", REASON)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:condition-stage"))
                .body("detail", containsString("that is CONFIRMED; this one is ATTESTED"));
    }

    @Test
    void a_withdrawal_ends_the_ballot_with_the_attestation() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");
        UUID ballot = attested.ballotOpened();

        attested.post(Tokens.beneficiary(), "withdrawal", REASON)
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"), "openBallotId", nullValue());

        as(Tokens.auditor())
                .get("/v1/ballots/{id}", ballot)
                .then()
                .body("end.outcome", equalTo("WITHDRAWN"), "end.reason", equalTo("The attestation is withdrawn."));
        assertThat(TestDatabase.journal("condition.not-confirmed")).isEmpty();
        assertThat(TestDatabase.journal("condition.withdrawn").getFirst().payload())
                .contains(ballot.toString());
        TestCondition.vote(ballot, "EE", "FOR").statusCode(409);
    }

    @Test
    void one_attestation_of_a_condition_stands_at_a_time() throws Exception {
        Callable<Integer> attest =
                () -> TestCondition.attest(Tokens.beneficiary(), TestCondition.body("AGGRESSION_CEASED"))
                        .extract()
                        .statusCode();
        List<Integer> answers = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(attest, attest))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        TestCondition.attest(Tokens.beneficiary(), TestCondition.body("AGGRESSION_CEASED"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:condition-attested-already"))
                .body("stage", equalTo("ATTESTED"));
        TestCondition.attested("DAMAGE_COMPENSATED");
    }

    @Test
    void ukraine_alone_attests_and_decides() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");

        TestCondition.attest(Tokens.delegate("EE"), TestCondition.body("DAMAGE_COMPENSATED"))
                .statusCode(403);
        attested.post(Tokens.delegate("EE"), "confirmation", null).statusCode(403);
        attested.post(Tokens.delegate("EE"), "evidence", PIECE).statusCode(403);
        attested.post(Tokens.secretariat(), "withdrawal", REASON).statusCode(403);
    }

    @Test
    void evidence_is_checked_all_at_once() {
        String piece = "{\"description\": \"A\", \"sha256\": \"%s\", \"link\": \"ftp://x\"}".formatted("a".repeat(64));

        TestCondition.attest(Tokens.beneficiary(), """
                        {"condition": "AGGRESSION_CEASED", "statement": "Ceased.", "evidence": [%s, %s]}
                        """.formatted(piece, piece))
                .statusCode(400)
                .body("violations.size()", equalTo(3));
    }

    @Test
    void the_same_document_is_on_file_once() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");
        attested.post(Tokens.beneficiary(), "evidence", PIECE).statusCode(201);

        attested.post(Tokens.beneficiary(), "evidence", PIECE)
                .statusCode(409)
                .body("type", endsWith("evidence-on-file"));

        as(Tokens.delegate("JP"))
                .get("/v1/conditions/{id}/evidence", attested.id())
                .then()
                .body("items.description", contains("Report of the monitors", "Satellite images"));
    }

    @Test
    void whoever_is_not_on_the_roster_sees_none() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");

        for (String stranger : List.of(Tokens.partner(), Tokens.delegate("FR"))) {
            as(stranger).get("/v1/conditions/{id}", attested.id()).then().statusCode(404);
            as(stranger)
                    .get("/v1/conditions/{id}/evidence", attested.id())
                    .then()
                    .statusCode(404);
            as(stranger).get("/v1/conditions").then().body("items.size()", equalTo(0));
        }
    }

    @Test
    void an_exercise_is_there_for_those_who_take_part_and_for_nobody_else() {
        String body = TestCondition.body("AGGRESSION_CEASED").strip();
        String rehearsed = TestCondition.attest(
                        Tokens.beneficiary(), body.substring(0, body.length() - 1) + ", \"exercise\": true}")
                .statusCode(201)
                .extract()
                .path("id");

        for (String part : List.of("", "/evidence")) {
            String path = "/v1/conditions/" + rehearsed + part;
            for (String stranger : List.of(Tokens.partner(), Tokens.delegate("FR"), Tokens.ministry("FR"))) {
                as(stranger).get(path).then().statusCode(404);
            }
            for (String participant : List.of(
                    Tokens.delegate("EE"),
                    Tokens.ministry("JP"),
                    Tokens.beneficiary(),
                    Tokens.secretariat(),
                    Tokens.auditor())) {
                as(participant).get(path).then().statusCode(200);
            }
        }
    }

    @Test
    void lists_are_paged_and_filtered() {
        TestCondition.attested("AGGRESSION_CEASED");
        TestCondition.attested("DAMAGE_COMPENSATED");

        as(Tokens.ministry("JP"))
                .get("/v1/conditions?limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.condition", contains("DAMAGE_COMPENSATED"));
        as(Tokens.ministry("JP"))
                .get("/v1/conditions?condition=AGGRESSION_CEASED&stage=ATTESTED")
                .then()
                .body("items.condition", contains("AGGRESSION_CEASED"));
    }

    @Test
    void where_nobody_has_acceded_there_is_nobody_to_decide() {
        var attested = TestCondition.attested("AGGRESSION_CEASED");
        TestDatabase.update("UPDATE guarantor SET standing = 'CANDIDATE', acceded_at = NULL, bound_until = NULL");

        attested.post(Tokens.beneficiary(), "confirmation", null)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:no-ballot"));
    }
}
