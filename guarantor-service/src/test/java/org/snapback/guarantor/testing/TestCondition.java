package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** An attestation of a condition, made over REST by Ukraine. */
public record TestCondition(UUID id) {
    /** A body that attests a condition with one piece of evidence. */
    public static String body(String condition) {
        return """
                {"condition": "%s", "statement": "No shot has been fired for a year.",
                 "evidence": [{"description": "Report of the monitors", "sha256": "%s",
                               "link": "https://one.example/report"}]}
                """.formatted(condition, "a".repeat(64));
    }

    public static ValidatableResponse attest(String token, String body) {
        return as(token).body(body).post("/v1/conditions").then();
    }

    public static TestCondition attested(String condition) {
        String id = attest(Tokens.beneficiary(), body(condition))
                .statusCode(201)
                .extract()
                .path("id");
        return new TestCondition(UUID.fromString(id));
    }

    /** Attested and found met by these electors, who are all there are. */
    public static TestCondition confirmed(String condition, String... electors) {
        TestCondition attested = attested(condition);
        UUID ballot = attested.ballotOpened();
        for (String elector : electors) {
            vote(ballot, elector, "FOR").statusCode(201);
        }
        return attested;
    }

    /** Asks for the ballot and returns its id. */
    public UUID ballotOpened() {
        return UUID.fromString(post(Tokens.beneficiary(), "confirmation", null)
                .statusCode(201)
                .extract()
                .path("openBallotId"));
    }

    /** What the auditor reads of it. */
    public ValidatableResponse read() {
        return as(Tokens.auditor()).get("/v1/conditions/{id}", id).then().statusCode(200);
    }

    /** Posts to a part of it; null sends no body. */
    public ValidatableResponse post(String token, String part, String body) {
        RequestSpecification request = as(token);
        return (body == null ? request : request.body(body))
                .post("/v1/conditions/{id}/" + part, id)
                .then();
    }

    /** Casts a state's vote on a ballot, on the text that it shows. */
    public static ValidatableResponse vote(UUID ballot, String state, String choice) {
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
