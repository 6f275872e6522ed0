package org.snapback.guarantor.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Needs as Ukraine's delegates state them, in euro cents. */
public final class Need {
    private Need() {}

    /** States a need and answers its id. */
    public static String stated(String pillar, int year, long cents) {
        Response answer = ukraine().body(body(pillar, year, cents)).post("/v1/needs");
        answer.then().statusCode(201);
        return answer.path("id");
    }

    public static Response revise(String id, long version, String pillar, int year, long cents) {
        return ukraine()
                .header("If-Match", "\"" + version + "\"")
                .body(body(pillar, year, cents))
                .put("/v1/needs/{id}", id);
    }

    public static Response withdraw(String id) {
        return ukraine().post("/v1/needs/{id}/withdrawal", id);
    }

    public static String body(String pillar, int year, long cents) {
        return """
                {"pillar": "%s", "year": %d, "what": "The budget's gap", "howMuch": %s}
                """.formatted(pillar, year, Promise.euros(cents));
    }

    private static RequestSpecification ukraine() {
        return given().header("Authorization", "Bearer " + Tokens.beneficiary()).contentType(ContentType.JSON);
    }
}
