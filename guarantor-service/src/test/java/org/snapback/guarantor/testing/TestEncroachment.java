package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** A report of an encroachment, made over REST by the two delegates of a state. */
public record TestEncroachment(UUID id, String reportedBy) {
    /** A body whose two pieces of evidence are independent. */
    public static final String REPORT = """
            {"occurredAt": "2026-01-02T03:12:00Z", "kind": "AIR_OR_MISSILE", "gravity": "GRAVE",
             "regions": ["UA-63", "UA-32"], "narrative": "Missiles struck substations in two regions.",
             "evidence": [
               {"description": "Radar tracks", "sha256": "%s", "link": "https://one.example/tracks"},
               {"description": "Photographs", "sha256": "%s", "link": "https://two.example/photographs"}]}
            """.formatted("a".repeat(64), "b".repeat(64));

    /** The same report, of an exercise. */
    public static final String EXERCISE = REPORT.strip().replaceAll("}$", "") + ", \"exercise\": true}";

    /** The token of the first delegate of a state. */
    public static String delegate(String state) {
        return state.equals("UA") ? Tokens.beneficiary() : Tokens.delegate(state);
    }

    /** The token of the second delegate of a state. */
    public static String second(String state) {
        return Tokens.second(state.equals("UA") ? "BENEFICIARY" : "DELEGATE", state);
    }

    public static TestEncroachment filedBy(String state) {
        return filedBy(state, REPORT);
    }

    public static TestEncroachment filedBy(String state, String report) {
        String id = as(delegate(state))
                .body(report)
                .post("/v1/encroachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new TestEncroachment(UUID.fromString(id), state);
    }

    public static TestEncroachment reportedBy(String state) {
        return reportedBy(state, REPORT);
    }

    public static TestEncroachment reportedBy(String state, String report) {
        TestEncroachment filed = filedBy(state, report);
        filed.post(second(state), "countersignature", null).statusCode(200);
        return filed;
    }

    /** Asks for the ballot on the confirmation and returns its id. */
    public UUID confirmationOpened() {
        return UUID.fromString(post(delegate(reportedBy), "confirmation", null)
                .statusCode(201)
                .extract()
                .path("openBallotId"));
    }

    /** Reported by Ukraine and confirmed by these states, which have to be enough. */
    public static TestEncroachment confirmedBy(String... states) {
        return confirmed(REPORT, states);
    }

    /** The same of another report. */
    public static TestEncroachment confirmed(String report, String... states) {
        TestEncroachment reported = reportedBy("UA", report);
        UUID ballot = reported.confirmationOpened();
        for (String state : states) {
            reported.vote(ballot, state, "FOR").statusCode(201);
        }
        reported.read().body("stage", equalTo("CONFIRMED"));
        return reported;
    }

    /** What the auditor reads of it. */
    public ValidatableResponse read() {
        return as(Tokens.auditor()).get("/v1/encroachments/{id}", id).then().statusCode(200);
    }

    /** Posts to a part of it; null sends no body. */
    public ValidatableResponse post(String token, String part, String body) {
        RequestSpecification request = as(token);
        return (body == null ? request : request.body(body))
                .post("/v1/encroachments/{id}/" + part, id)
                .then();
    }

    /** Casts a state's vote on the ballot that is open on it. */
    public ValidatableResponse vote(UUID ballot, String state, String choice) {
        String digest = as(Tokens.auditor())
                .get("/v1/ballots/{id}", ballot)
                .then()
                .extract()
                .path("digest");
        return as(Tokens.delegate(state))
                .body("{\"choice\": \"%s\", \"digest\": \"%s\"}".formatted(choice, digest))
                .post("/v1/ballots/{id}/votes", ballot)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
