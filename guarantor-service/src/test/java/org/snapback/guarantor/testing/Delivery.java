package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** A progress report as a test writes it: ten euros towards the first milestone, unless said otherwise. */
public record Delivery(String commitment, int milestone, String howMuch, String replaces) {
    private static final String REPORTS = "/v1/commitments/{id}/progress-reports";

    public static Delivery of(String commitment) {
        return new Delivery(commitment, 1, Promise.euros(1_000), null);
    }

    public Delivery milestone(int other) {
        return new Delivery(commitment, other, howMuch, replaces);
    }

    public Delivery howMuch(String other) {
        return new Delivery(commitment, milestone, other, replaces);
    }

    public Delivery euros(long cents) {
        return howMuch(Promise.euros(cents));
    }

    public Delivery replacing(String report) {
        return new Delivery(commitment, milestone, howMuch, report);
    }

    /** Reports it as that state's ministry and answers the report's id. */
    public String reported(String state) {
        Response answer = post(Tokens.ministry(state));
        answer.then().statusCode(201);
        return answer.path("id");
    }

    public Response post(String token) {
        return request(token)
                .body("""
                        {"milestone": %d, "delivered": %s, %s
                         "evidence": [{"description": "A receipt", "link": "https://archive.example/1",
                           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}
                        """.formatted(milestone, howMuch, replaces == null ? "" : "\"replaces\": \"" + replaces + "\","))
                .post(REPORTS, commitment);
    }

    public static Response confirm(String commitment, String report) {
        return request(Tokens.beneficiary()).post(REPORTS + "/{report}/confirmation", commitment, report);
    }

    public static Response dispute(String commitment, String report) {
        return request(Tokens.beneficiary())
                .body("{\"reasons\": \"Not arrived\"}")
                .post(REPORTS + "/{report}/dispute", commitment, report);
    }

    private static RequestSpecification request(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
