package org.snapback.guarantor.ballots;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What is said before the vote. */
@QuarkusTest
class DiscussionResourceTest extends ServiceTest {
    private Proposed proposed;

    @BeforeEach
    void aBallot() {
        TestRoster.acceded("EE", "LV", "PL");
        TestRoster.candidate("FR");
        proposed = Proposed.adoption("UNANIMITY").urgent().opened();
    }

    @Test
    void electors_and_ukraine_comment_and_all_of_them_read_it_in_pages() {
        comment(Tokens.delegate("PL"), "First.").statusCode(201).body("state", equalTo("PL"));
        comment(Tokens.beneficiary(), "Second.").statusCode(201).body("state", equalTo("UA"));
        comment(Tokens.delegate("PL"), "Third.").statusCode(201);

        var page = as(Tokens.ministry("EE")).get("/v1/ballots/{id}/comments?limit=2", proposed.ballotId());

        assertThat(page.jsonPath().<String>getList("items.text")).containsExactly("First.", "Second.");
        as(Tokens.ministry("EE"))
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.text", contains("Third."));
        assertThat(TestDatabase.journal("ballot.commented"))
                .extracting(TestDatabase.Entry::audience)
                .containsOnly("EE,LV,PL,UA")
                .hasSize(3);
    }

    @Test
    void who_does_not_see_the_ballot_neither_reads_nor_writes_comments() {
        comment(Tokens.delegate("FR"), "Non.").statusCode(404);
        as(Tokens.delegate("FR"))
                .get("/v1/ballots/{id}/comments", proposed.ballotId())
                .then()
                .statusCode(404);
        for (String token : List.of(Tokens.ministry("PL"), Tokens.secretariat(), Tokens.auditor())) {
            comment(token, "Not ours to say.").statusCode(403);
        }

        assertThat(TestDatabase.journal("ballot.commented")).isEmpty();
    }

    @Test
    void a_comment_has_text() {
        for (String text : List.of("", "  ", "x".repeat(4001))) {
            comment(Tokens.delegate("PL"), text).statusCode(400).body("violations.pointer", contains("/text"));
        }
    }

    @Test
    void a_scrutiny_reservation_is_shown_and_blocks_nothing() {
        reserve("LV").statusCode(201).body("state", equalTo("LV")).body("liftedAt", nullValue());

        vote("LV", "FOR").statusCode(201).body("scrutinyReservations.state", contains("LV"));
        vote("EE", "FOR").statusCode(201);
        vote("PL", "FOR").statusCode(201).body("end.outcome", equalTo("ADOPTED"));
    }

    @Test
    void it_is_lifted_and_may_be_entered_again() {
        lift("LV").statusCode(409).body("type", equalTo("urn:snapback:problem:no-scrutiny-reservation"));
        reserve("LV").statusCode(201);
        reserve("LV").statusCode(409).body("type", equalTo("urn:snapback:problem:scrutiny-reserved-already"));
        lift("LV").statusCode(201).body("liftedAt", notNullValue());
        lift("LV").statusCode(409);
        reserve("LV").statusCode(201);

        as(Tokens.beneficiary())
                .get("/v1/ballots/{id}", proposed.ballotId())
                .then()
                .body("scrutinyReservations.state", contains("LV"))
                .body("scrutinyReservations[0].liftedAt", nullValue());
        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::name)
                .containsExactly(
                        "ballot.opened",
                        "ballot.scrutiny-reserved",
                        "ballot.scrutiny-lifted",
                        "ballot.scrutiny-reserved");
        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::aggregateVersion)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void ukraine_reserves_nothing() {
        reserve("UA").statusCode(403).body("type", equalTo("urn:snapback:problem:not-an-elector"));

        as(Tokens.auditor()).get("/v1/ballots/{id}", proposed.ballotId()).then().body("scrutinyReservations", empty());
    }

    @ParameterizedTest
    @CsvSource({"comments, text", "scrutiny-reservations, reason", "scrutiny-reservations/lifting, "})
    void after_the_end_nothing_is_said_any_more(String what, String field) {
        vote("EE", "AGAINST").statusCode(201).body("stage", equalTo("CLOSED"));

        post(Tokens.delegate("LV"), what, field == null ? "" : "{\"" + field + "\": \"Too late.\"}")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:ballot-closed"));
    }

    private ValidatableResponse comment(String token, String text) {
        return post(token, "comments", "{\"text\": \"" + text + "\"}");
    }

    private ValidatableResponse reserve(String state) {
        return post(Tokens.delegate(state), "scrutiny-reservations", "{\"reason\": \"Our parliament reads it.\"}");
    }

    private ValidatableResponse lift(String state) {
        return post(Tokens.delegate(state), "scrutiny-reservations/lifting", "");
    }

    private ValidatableResponse vote(String state, String choice) {
        return post(
                Tokens.delegate(state),
                "votes",
                "{\"choice\": \"%s\", \"digest\": \"%s\"}".formatted(choice, proposed.digest()));
    }

    private ValidatableResponse post(String token, String what, String body) {
        return as(token)
                .body(body)
                .post("/v1/ballots/{id}/" + what, proposed.ballotId())
                .then();
    }
}
