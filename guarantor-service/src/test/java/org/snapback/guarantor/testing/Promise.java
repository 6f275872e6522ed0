package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** A commitment as a test writes it: euros for the budget by the end of 2028, unless said otherwise. */
public record Promise(
        UUID agreement,
        String guarantor,
        String pillar,
        String nature,
        String mode,
        boolean confidential,
        String howMuch,
        String by,
        String milestones) {
    public static Promise of(UUID agreement, String guarantor) {
        return new Promise(
                agreement,
                guarantor,
                "FINANCE",
                "TECHNICAL",
                "PREVENTIVE",
                false,
                euros(1_000),
                "2028-12-31T00:00:00Z",
                "[]");
    }

    public static String euros(long cents) {
        return "{\"amount\": %d, \"currency\": \"EUR\"}".formatted(cents);
    }

    public Promise pillar(String other) {
        return new Promise(agreement, guarantor, other, nature, mode, confidential, howMuch, by, milestones);
    }

    /** Called at an encroachment, of this nature. */
    public Promise response(String ofNature) {
        return new Promise(agreement, guarantor, pillar, ofNature, "RESPONSE", confidential, howMuch, by, milestones);
    }

    public Promise hidden() {
        return new Promise(agreement, guarantor, pillar, nature, mode, true, howMuch, by, milestones);
    }

    public Promise howMuch(String other) {
        return new Promise(agreement, guarantor, pillar, nature, mode, confidential, other, by, milestones);
    }

    /** Due at another moment, in one milestone. */
    public Promise by(String other) {
        return new Promise(agreement, guarantor, pillar, nature, mode, confidential, howMuch, other, "[]");
    }

    /** In two halves, due on these days at midnight UTC. */
    public Promise halves(String first, String second) {
        return new Promise(agreement, guarantor, pillar, nature, mode, confidential, euros(1_000), by, """
                [{"due": "%sT00:00:00Z", "howMuch": {"amount": 500, "currency": "EUR"}},
                 {"due": "%sT00:00:00Z", "howMuch": {"amount": 500, "currency": "EUR"}}]
                """.formatted(
                        first, second));
    }

    public String body() {
        return """
                {"agreementId": "%s", "guarantor": "%s", "pillar": "%s", "nature": "%s", "mode": "%s",
                 "confidential": %s, "what": "Aid to the budget", "howMuch": %s, "by": "%s",
                 "verification": "The central bank's receipt", "milestones": %s}
                """.formatted(agreement, guarantor, pillar, nature, mode, confidential, howMuch, by, milestones);
    }

    /** Makes it as the secretariat and answers its id. */
    public String made() {
        Response answer = post(Tokens.secretariat());
        answer.then().statusCode(201);
        return answer.path("id");
    }

    public Response post(String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(body())
                .post("/v1/commitments");
    }
}
