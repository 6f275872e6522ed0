package org.snapback.guarantor.ballots;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TallyResourceTest extends ServiceTest {
    @BeforeEach
    void threeElectors() {
        TestRoster.acceded("EE", "LV", "PL");
    }

    @Test
    void an_open_ballot_says_what_is_still_needed() {
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        vote(proposed, "PL", "FOR", "").statusCode(201);

        as(Tokens.delegate("EE"))
                .get("/v1/ballots/{id}/tally", proposed.ballotId())
                .then()
                .statusCode(200)
                .body("limbs.name", contains("STATES", "POPULATION"))
                .body("limbs.met", contains(false, true))
                .body("limbs[0].counted", equalTo(1))
                .body("limbs[0].asked", equalTo(2))
                .body("prospects.carrying.states", contains("EE"))
                .body("prospects.carrying.population", equalTo(1_000_000))
                .body("prospects.blocking.states", contains("EE", "LV"))
                .body("prospects.decisive", contains("EE", "LV"))
                .body("decided", nullValue())
                .body("end", nullValue())
                .body("bindings.bound", contains(false, false, true));
    }

    @Test
    void a_closed_ballot_says_limb_by_limb_why_it_ended_so() {
        var proposed = Proposed.adoption("UNANIMITY").urgent().opened();
        vote(proposed, "LV", "AGAINST", "").statusCode(201);

        as(Tokens.beneficiary())
                .get("/v1/ballots/{id}/tally", proposed.ballotId())
                .then()
                .statusCode(200)
                .body("end.outcome", equalTo("REJECTED"))
                .body("limbs.sentence", contains("against: LV", "absent: EE, PL", "no elector is FOR"))
                .body("prospects", nullValue());
    }

    @Test
    void an_agreement_binds_the_outvoted_and_a_reservation_takes_out_its_measure_types() {
        TestRoster.candidate("LT");
        TestAgreements.inForce(TestAgreements.terms("LT").replace("BROADCAST_BAN", "EXPORT_BAN\", \"PRICE_CAP"));
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        vote(proposed, "EE", "FOR", "").statusCode(201);
        vote(proposed, "LT", "AGAINST", "").statusCode(201);
        vote(proposed, "LV", "FOR", "").statusCode(201);

        vote(proposed, "PL", "FOR", "")
                .body("end.bound", contains("EE", "LT", "LV", "PL"))
                .body("end.excepted.state", contains("LT"))
                .body("end.excepted[0].measureTypes", contains("EXPORT_BAN"))
                .body("bindings.ground", contains("VOTED_FOR", "ACCEPTS_MAJORITY", "VOTED_FOR", "VOTED_FOR"));

        assertThat(TestDatabase.journal("ballot.closed").getFirst().payload())
                .contains("\"excepted\":[{\"state\":\"LT\",\"measureTypes\":[\"EXPORT_BAN\"]}]");
    }

    @Test
    void what_an_agreement_says_is_frozen_when_the_ballot_opens() {
        TestRoster.candidate("FR");
        UUID agreement = TestAgreements.inForce(TestAgreements.terms("FR"));
        var proposed = Proposed.adoption("QUALIFIED_MAJORITY")
                .with(data -> ((ObjectNode) data.at("/measures/0")).put("type", "BROADCAST_BAN"))
                .opened();
        var escalation = Proposed.escalation("QUALIFIED_MAJORITY").opened();

        TestAgreements.done(agreement, "termination-notice", "{}");

        as(Tokens.auditor())
                .get("/v1/ballots/{id}", proposed.ballotId())
                .then()
                .body("electorate.find { it.state == 'FR' }.acceptsMajority", equalTo(true))
                .body("electorate.find { it.state == 'FR' }.reservations", contains("BROADCAST_BAN"))
                .body("electorate.find { it.state == 'PL' }.acceptsMajority", equalTo(false))
                .body("bindings.find { it.state == 'FR' }.ground", equalTo("ACCEPTS_MAJORITY"))
                .body("bindings.find { it.state == 'FR' }.excepted", contains("BROADCAST_BAN"));
        as(Tokens.auditor())
                .get("/v1/ballots/{id}", escalation.ballotId())
                .then()
                .body("bindings.find { it.state == 'FR' }.ground", equalTo("OUTVOTED"));
    }

    @Test
    void a_declared_abstention_is_not_bound() {
        var proposed =
                Proposed.adoption("UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION").opened();
        TestDatabase.update("UPDATE ballot_elector SET population = 2000000 WHERE state = 'EE'");
        vote(proposed, "EE", "FOR", "").statusCode(201);
        vote(proposed, "PL", "FOR", "").statusCode(201);
        vote(proposed, "LV", "ABSTAIN_WITH_DECLARATION", "")
                .statusCode(400)
                .body("violations.pointer", contains("/statement"))
                .body("violations.rule", contains("declaration"));

        vote(proposed, "LV", "ABSTAIN_WITH_DECLARATION", ", \"statement\": \"We are neutral.\"")
                .statusCode(201)
                .body("end.outcome", equalTo("ADOPTED"))
                .body("end.bound", contains("EE", "PL"))
                .body("tally.abstainingWithDeclaration", contains("LV"));
    }

    @Test
    void a_declaration_is_refused_where_the_rule_knows_none() {
        vote(
                        Proposed.adoption("UNANIMITY").opened(),
                        "LV",
                        "ABSTAIN_WITH_DECLARATION",
                        ", \"statement\": \"We are neutral.\"")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:choice-not-offered"))
                .body("rule", equalTo("UNANIMITY"));
    }

    @Test
    void broken_silence_closes_the_ballot() {
        vote(Proposed.adoption("SILENCE").opened(), "LV", "AGAINST", "")
                .statusCode(201)
                .body("end.closedBy", equalTo("SILENCE_BROKEN"))
                .body("end.outcome", equalTo("REJECTED"));
    }

    @Test
    void only_who_may_see_a_ballot_sees_its_tally() {
        var proposed = Proposed.adoption("UNANIMITY").opened();

        as(Tokens.delegate("FR"))
                .get("/v1/ballots/{id}/tally", proposed.ballotId())
                .then()
                .statusCode(404);
    }

    @Test
    void an_imagined_ballot_is_counted_and_nothing_is_kept() {
        simulate(Tokens.ministry("PL"), BallotExamples.SIMULATION)
                .statusCode(200)
                .body("rule", equalTo("QUALIFIED_MAJORITY"))
                .body("prospects.carrying.states", contains("EE"))
                .body("bindings.ground", contains("ACCEPTS_MAJORITY", "VOTED_FOR"))
                .body("bindings.excepted", contains(List.of("EXPORT_BAN"), List.of()));

        assertThat(TestDatabase.journal()).isEmpty();
        as(Tokens.auditor()).get("/v1/ballots").then().body("items", empty());
    }

    @Test
    void the_core_decides_alone_where_the_kind_says_so() {
        simulate(Tokens.secretariat(), """
                {"kind": "MILITARY_RESPONSE", "electorate": [{"state": "GB", "population": 69}],
                 "votes": [{"state": "GB", "choice": "FOR"}]}
                """)
                .statusCode(200)
                .body("rule", equalTo("OPT_IN"))
                .body("tally.asItStands", equalTo("ADOPTED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MILITARY_RESPONSE | QUALIFIED_MAJORITY | FR | FR | FOR | /rule | allowed-for-kind",
                "CONFIRMATION | REVERSE_CONSENSUS | FR | FR | FOR | /rule | allowed-for-kind",
                "ADOPTION | UNANIMITY | PL | PL | FOR | /electorate/1/state | unique",
                "ADOPTION | UNANIMITY | FR | DE | FOR | /votes/0/state | elector",
                "ADOPTION | UNANIMITY | FR | FR | ABSTAIN_WITH_DECLARATION | /votes/0/choice | offered-by-rule"
            })
    void what_could_not_be_held_is_refused(
            String kind, String rule, String second, String voter, String choice, String pointer, String broken) {
        simulate(Tokens.delegate("PL"), """
                {"kind": "%s", "rule": "%s",
                 "electorate": [{"state": "PL", "population": 1}, {"state": "%s", "population": 1}],
                 "votes": [{"state": "%s", "choice": "%s"}]}
                """.formatted(kind, rule, second, voter, choice))
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains(broken));
    }

    @Test
    void an_electorate_of_250_is_the_largest() {
        simulate(Tokens.delegate("PL"), electorate(250)).statusCode(200).body("bindings", hasSize(250));
        simulate(Tokens.delegate("PL"), electorate(251)).statusCode(400).body("violations.rule", contains("size"));
    }

    @Test
    void partners_simulate_nothing() {
        simulate(Tokens.partner(), BallotExamples.SIMULATION).statusCode(403);
    }

    private static String electorate(int states) {
        String electors = IntStream.range(0, states)
                .mapToObj(i -> "{\"state\": \"%c%c\", \"population\": 1}".formatted('A' + i / 26, 'A' + i % 26))
                .collect(Collectors.joining(","));
        return "{\"kind\": \"ADOPTION\", \"electorate\": [" + electors + "], \"votes\": []}";
    }

    private static ValidatableResponse simulate(String token, String body) {
        return as(token).body(body).post("/v1/ballots/simulation").then();
    }

    private static ValidatableResponse vote(Proposed proposed, String state, String choice, String more) {
        return as(Tokens.delegate(state))
                .body("{\"choice\": \"%s\", \"digest\": \"%s\"%s}".formatted(choice, proposed.digest(), more))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .then();
    }
}
