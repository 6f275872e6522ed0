package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** A consultation that Ukraine has requested over REST. */
public record TestConsultation(UUID id, Instant requestedAt) {
    public static TestConsultation on(TestEncroachment report) {
        var answer = request(report).statusCode(201).extract();
        return new TestConsultation(
                UUID.fromString(answer.path("id")), Instant.parse(answer.<String>path("requestedAt")));
    }

    public static ValidatableResponse request(TestEncroachment report) {
        return as(Tokens.beneficiary())
                .body("{\"encroachmentId\": \"%s\"}".formatted(report.id()))
                .post("/v1/consultations")
                .then();
    }

    public ValidatableResponse attend(String token, String mode) {
        return post(token, "attendances", "{\"mode\": \"%s\"}".formatted(mode));
    }

    /** Records a session that began when the consultation was requested. */
    public ValidatableResponse session(String... participants) {
        return post(
                Tokens.secretariat(),
                "session",
                "{\"heldAt\": \"%s\", \"participants\": [\"%s\"], \"summary\": \"All condemned it.\"}"
                        .formatted(requestedAt, String.join("\", \"", participants)));
    }

    public ValidatableResponse decision() {
        return post(Tokens.secretariat(), "decision", "{\"summary\": \"A joint statement.\"}");
    }

    public ValidatableResponse read() {
        return as(Tokens.auditor()).get("/v1/consultations/{id}", id).then().statusCode(200);
    }

    public ValidatableResponse post(String token, String part, String body) {
        return as(token).body(body).post("/v1/consultations/{id}/" + part, id).then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
