package org.snapback.guarantor.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.snapback.servers.testing.Tokens;

/** An award in the ledger of compensation, entered over REST by the secretariat. Amounts are cents of a euro. */
public record TestAward(UUID id, boolean exercise) {
    public static final String PATH = "/v1/compensation/awards";

    /** An award of this id that is real. */
    public TestAward(UUID id) {
        this(id, false);
    }

    public static TestAward claimed(long cents) {
        return claimed(cents, false);
    }

    /** A claim that is an exercise. */
    public static TestAward rehearsed(long cents) {
        return claimed(cents, true);
    }

    private static TestAward claimed(long cents, boolean exercise) {
        String id = post(Tokens.secretariat(), "", """
                        {"claimant": "RD4U 1", "statement": "A substation", "money": %s, "exercise": %s}
                        """.formatted(euros(cents), exercise))
                .statusCode(201)
                .extract()
                .path("id");
        return new TestAward(UUID.fromString(id), exercise);
    }

    public TestAward awarded(long cents) {
        award(cents).statusCode(201);
        return this;
    }

    public ValidatableResponse award(long cents) {
        return enter("award", "{\"statement\": \"Decision 44\", \"money\": %s}".formatted(euros(cents)));
    }

    public ValidatableResponse pay(String source, String money) {
        return enter(
                "payments",
                "{\"source\": \"%s\", \"statement\": \"Transfer 118\", \"money\": %s}".formatted(source, money));
    }

    /** Pays euros and returns the entry's id. */
    public UUID paid(String source, long cents) {
        pay(source, euros(cents)).statusCode(201);
        return lastEntry();
    }

    public ValidatableResponse reverse(UUID entry) {
        return enter("reversals", "{\"entryId\": \"%s\", \"reason\": \"Entered twice.\"}".formatted(entry));
    }

    public UUID lastEntry() {
        return UUID.fromString(as(Tokens.auditor())
                .get("/v1/compensation/entries?limit=500&exercise=" + exercise + "&awardId=" + id)
                .jsonPath()
                .getString("items[-1].id"));
    }

    /** What the auditor reads of it. */
    public ValidatableResponse read() {
        return as(Tokens.auditor()).get(PATH + "/{id}", id).then().statusCode(200);
    }

    public static String euros(long cents) {
        return money(cents, "EUR", "1");
    }

    public static String money(long amount, String currency, String rate) {
        return "{\"amount\": %d, \"currency\": \"%s\", \"rate\": \"%s\"}".formatted(amount, currency, rate);
    }

    public static ValidatableResponse post(String token, String part, String body) {
        return as(token).body(body).post(PATH + part).then();
    }

    private ValidatableResponse enter(String part, String body) {
        return post(Tokens.secretariat(), "/" + id + "/" + part, body);
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
