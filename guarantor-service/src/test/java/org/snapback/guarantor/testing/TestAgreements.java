package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Agreements for tests, made over REST as the secretariat makes them. */
public final class TestAgreements {
    private TestAgreements() {}

    /** The terms of a bilateral agreement that demands no ratification, foresees provisional application and lasts 10 years. */
    public static String terms(String party) {
        return """
                {"type": "BILATERAL", "parties": ["%s"], "reference": "KSC-%1$s", "title": "Agreement with %1$s",
                 "circle": "CORE", "natures": ["LEGAL"], "ratification": false, "provisionalApplication": true,
                 "termYears": 10, "renewalYears": 5, "renewsItself": false, "noticePeriod": "P6M",
                 "reservations": ["BROADCAST_BAN"], "majorityKinds": ["ADOPTION"]}
                """.formatted(party);
    }

    /** An agreement under negotiation. */
    public static UUID opened(String terms) {
        Response answer = as(Tokens.secretariat()).body(terms).post("/v1/agreements");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    /** A signed agreement. */
    public static UUID signed(String terms) {
        UUID id = opened(terms);
        done(id, "signature", "{\"place\": \"Kyiv\"}");
        return id;
    }

    /** An agreement that is in force: its guarantor has acceded by it. */
    public static UUID inForce(String terms) {
        UUID id = signed(terms);
        done(id, "entry-into-force", "{}");
        return id;
    }

    /** Records an act, which must be taken. */
    public static Response done(UUID id, String act, String body) {
        Response answer = act(id, act, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    /** Records an act, whatever comes of it. */
    public static Response act(UUID id, String act, String body) {
        return as(Tokens.secretariat()).body(body).post("/v1/agreements/{id}/{act}", id, act);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
