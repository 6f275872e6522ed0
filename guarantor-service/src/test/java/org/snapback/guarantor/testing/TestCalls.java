package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Calls of RESPONSE commitments over REST. */
public final class TestCalls {
    private TestCalls() {}

    /** What the auditor sees of an encroachment's calls. */
    public static ValidatableResponse at(TestEncroachment encroachment) {
        return list(Tokens.auditor(), encroachment);
    }

    /** What somebody sees of an encroachment's calls. */
    public static ValidatableResponse list(String token, TestEncroachment encroachment) {
        return given().header("Authorization", "Bearer " + token)
                .queryParam("encroachmentId", encroachment.id())
                .get("/v1/commitment-calls")
                .then()
                .statusCode(200);
    }

    /** What somebody sees of the calls of an encroachment that is an exercise. */
    public static ValidatableResponse rehearsed(String token, TestEncroachment encroachment) {
        return given().header("Authorization", "Bearer " + token)
                .queryParam("encroachmentId", encroachment.id())
                .queryParam("exercise", true)
                .get("/v1/commitment-calls")
                .then()
                .statusCode(200);
    }

    /** The call of a state's only called commitment at an encroachment. */
    public static String of(TestEncroachment encroachment, String state) {
        List<String> ids = at(encroachment).extract().path("items.findAll { it.guarantor == '" + state + "' }.id");
        return ids.getFirst();
    }

    public static ValidatableResponse accept(String call, String state) {
        return answer(call, Tokens.delegate(state), "{\"answer\": \"ACCEPTED\", \"procedure\": \"By its cabinet\"}");
    }

    public static ValidatableResponse decline(String call, String state, String reasons) {
        String body = """
                {"answer": "DECLINED", "procedure": "By its parliament", "reasons": "%s"}
                """.formatted(reasons);
        return answer(call, Tokens.delegate(state), body);
    }

    public static ValidatableResponse answer(String call, String token, String body) {
        return post(call, token, "answer", body);
    }

    public static ValidatableResponse report(String call, String state, String text) {
        return post(call, Tokens.delegate(state), "reports", "{\"text\": \"%s\"}".formatted(text));
    }

    public static ValidatableResponse confirm(String call) {
        return post(call, Tokens.beneficiary(), "confirmation", null);
    }

    /** Asks for a ballot among the core guarantors and answers its id. */
    public static UUID asked(TestEncroachment encroachment, String what) {
        return UUID.fromString(encroachment
                .post(Tokens.beneficiary(), what, "{\"reason\": \"A second wave is under way.\"}")
                .statusCode(201)
                .extract()
                .path("ballotId"));
    }

    private static ValidatableResponse post(String call, String token, String part, String body) {
        var request = given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
        return (body == null ? request : request.body(body))
                .post("/v1/commitment-calls/{id}/" + part, call)
                .then();
    }
}
