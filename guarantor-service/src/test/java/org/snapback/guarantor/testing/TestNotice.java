package org.snapback.guarantor.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

/** A notice that questions relief, given over REST or opened by a revocation. */
public record TestNotice(UUID id, UUID ballot) {
    private static final String PATH = "/v1/non-performance-notices";

    /** A state's notice about all that is eased. */
    public static TestNotice given(String state) {
        return of(give(state, "{\"reason\": \"Nothing is paid.\"}").statusCode(201), "");
    }

    public static ValidatableResponse give(String state, String body) {
        return as(TestEncroachment.delegate(state)).body(body).post(PATH).then();
    }

    /** The latest that is open. */
    public static TestNotice open() {
        return of(as(Tokens.auditor()).get(PATH + "?stage=QUESTIONED").then(), "items[0].");
    }

    public ValidatableResponse withdrawn(String state) {
        return as(TestEncroachment.delegate(state))
                .body("{\"reason\": \"They have paid.\"}")
                .post(PATH + "/{id}/withdrawal", id)
                .then();
    }

    /** Each of the states votes so on continuing the relief. */
    public void decided(String choice, String... states) {
        for (String state : states) {
            TestCondition.vote(ballot, state, choice).statusCode(201);
        }
    }

    /** What the auditor reads of it. */
    public ValidatableResponse read() {
        return as(Tokens.auditor()).get(PATH + "/{id}", id).then().statusCode(200);
    }

    private static TestNotice of(ValidatableResponse answer, String at) {
        var body = answer.extract().jsonPath();
        return new TestNotice(
                UUID.fromString(body.getString(at + "id")), UUID.fromString(body.getString(at + "ballotId")));
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
