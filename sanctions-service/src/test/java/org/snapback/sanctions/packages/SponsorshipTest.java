package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class SponsorshipTest extends ServiceTest {
    private TestPackage draft;

    @BeforeEach
    void aDraft() {
        TestRoster.acceded("PL", "LT", "DE");
        TestRoster.candidate("FR");
        TestRoster.accededOrganisation("EU");
        draft = TestPackage.draftedBy("PL");
    }

    @Test
    void an_invited_state_is_told_and_sees_the_draft_but_does_not_edit_it() {
        invite("LT").statusCode(201).body("standing", equalTo("INVITED")).body("invitedBy", equalTo("PL"));

        draft.read(Tokens.delegate("LT")).statusCode(200).body("invited", contains("LT"));
        draft.read(Tokens.ministry("LT")).statusCode(200);
        draft.read(Tokens.delegate("DE")).statusCode(404);
        as(Tokens.delegate("LT"))
                .header("If-Match", "\"2\"")
                .body(TestPackage.TEXT)
                .put("/v1/packages/{id}", draft.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-a-sponsor"));
        assertThat(TestDatabase.journal("package.sponsor-invited").getFirst().audience())
                .isEqualTo("LT,PL");
    }

    @Test
    void who_accepts_sponsors_it() {
        invite("LT").statusCode(201);

        answer("LT", "acceptance", Tokens.delegate("LT"))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("sponsors", contains("LT", "PL"))
                .body("invited", empty());

        as(Tokens.delegate("LT"))
                .header("If-Match", "\"3\"")
                .body(TestPackage.TEXT.replace("Third", "Fourth"))
                .put("/v1/packages/{id}", draft.id())
                .then()
                .statusCode(200);
        answer("LT", "acceptance", Tokens.delegate("LT"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:invitation-answered"));
    }

    @Test
    void who_declines_no_longer_sees_it_and_may_be_asked_again() {
        invite("LT").statusCode(201);

        answer("LT", "declination", Tokens.delegate("LT")).statusCode(200).body("standing", equalTo("DECLINED"));

        draft.read(Tokens.delegate("LT")).statusCode(404);
        assertThat(TestDatabase.journal("package.sponsor-declined").getFirst().audience())
                .isEqualTo("LT,PL");
        draft.measure("EXPORT_BAN", 1);
        assertThat(TestDatabase.journal("package.edited").getFirst().audience()).isEqualTo("PL");
        invite("LT").statusCode(201);
        draft.read(Tokens.delegate("LT")).statusCode(200);
    }

    @Test
    void ukraine_can_be_invited() {
        invite("UA").statusCode(201);

        answer("UA", "acceptance", Tokens.beneficiary()).statusCode(200).body("sponsors", equalTo(List.of("PL", "UA")));
    }

    @Test
    void a_state_answers_for_itself_alone() {
        invite("LT").statusCode(201);
        invite("DE").statusCode(201);

        answer("LT", "acceptance", Tokens.delegate("DE"))
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-your-state"));
        draft.read(draft.token()).body("invited", contains("DE", "LT"));
    }

    @Test
    void who_was_not_invited_finds_no_invitation() {
        answer("DE", "acceptance", Tokens.delegate("DE")).statusCode(404);
        answer("DE", "acceptance", draft.token()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL", "LT"})
    void a_sponsor_or_an_invited_state_is_not_invited_again(String state) {
        invite("LT").statusCode(201);

        invite(state).statusCode(409).body("type", equalTo("urn:snapback:problem:already-invited"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR"})
    void a_state_that_has_not_acceded_is_not_invited(String state) {
        invite(state).statusCode(409).body("type", equalTo("urn:snapback:problem:state-not-acceded"));
    }

    @Test
    void a_state_that_is_not_known_here_is_refused_for_now() {
        invite("SE")
                .statusCode(409)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:snapback:problem:guarantor-not-known-here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "pl", "POL", "", "EU"})
    void what_is_no_country_code_is_refused(String state) {
        invite(state)
                .statusCode(400)
                .body("violations.pointer", contains("/state"))
                .body("violations.rule", contains("country-code"));
    }

    @Test
    void once_it_is_proposed_nobody_is_invited_and_nothing_answered() {
        invite("LT").statusCode(201);
        draft.measure("EXPORT_BAN", 1);
        draft.proposed();

        invite("DE").statusCode(409).body("type", equalTo("urn:snapback:problem:wrong-stage"));
        answer("LT", "acceptance", Tokens.delegate("LT"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:wrong-stage"));
    }

    private ValidatableResponse invite(String state) {
        return draft.author()
                .body("{\"state\": \"" + state + "\"}")
                .post("/v1/packages/{id}/invitations", draft.id())
                .then();
    }

    private ValidatableResponse answer(String state, String answer, String token) {
        return as(token)
                .post("/v1/packages/{id}/invitations/{state}/{answer}", draft.id(), state, answer)
                .then();
    }
}
