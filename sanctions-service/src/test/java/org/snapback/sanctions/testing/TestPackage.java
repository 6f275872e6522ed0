package org.snapback.sanctions.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** A package that a test leads through its life over REST, as its author would. */
public record TestPackage(UUID id, String token) {
    /** A complete text with a HUMANITARIAN clause. */
    public static final String TEXT = """
            {"title": "Third package", "rationale": "The war economy still earns",
             "legalBasis": "Kyiv Security Compact, article 5(2)", "rule": "UNANIMITY",
             "clauses": [{"type": "HUMANITARIAN", "text": "Relief is not restricted"}]}
            """;

    /** The same, which may be suspended once aggression has ceased and whose second rung is AUTOMATIC. */
    public static final String FORESIGHTED = TEXT.strip().replaceAll("}$", "") + """
            , "easing": {"suspension": ["AGGRESSION_CEASED"]},
             "automatic": [{"rung": 2, "kinds": ["AIR_OR_MISSILE", "GROUND"], "leastGravity": "SERIOUS"}]}
            """;

    /** A text of an exercise that says nothing of the window in which it is decided. */
    public static String exercise(String text) {
        return text.strip().replaceAll("}$", "") + ", \"exercise\": true}";
    }

    public static TestPackage draftedBy(String state) {
        return drafted(state.equals("UA") ? Tokens.beneficiary() : Tokens.delegate(state), TEXT);
    }

    public static TestPackage drafted(String token, String text) {
        String location = as(token)
                .body(text)
                .post("/v1/packages")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return new TestPackage(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)), token);
    }

    /** Adds a measure of this type on this rung; gives its id. */
    public UUID measure(String type, int rung) {
        return measure("""
                {"type": "%s", "rung": %d, "scope": "What %s restricts"}
                """.formatted(type, rung, type));
    }

    public UUID measure(String body) {
        return UUID.fromString(author().body(body)
                .post("/v1/packages/{id}/measures", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Takes a programme of a list into the measure's annex. */
    public void select(UUID measure, String source, String programme) {
        author().body("""
                        {"source": "%s", "programmes": ["%s"]}
                        """.formatted(source, programme))
                .post("/v1/packages/{id}/measures/{measure}/annex/selections", id, measure)
                .then()
                .statusCode(201);
    }

    /** Proposes it; gives the ballot's id. */
    public UUID proposed() {
        return UUID.fromString(propose().statusCode(202).extract().path("ballotId"));
    }

    public ValidatableResponse propose() {
        return author().post("/v1/packages/{id}/proposal", id).then();
    }

    /** Proposes it and has the ballot adopt it. */
    public TestPackage adopted(String... bound) {
        TestBallot.of(this, proposed()).closed("ADOPTED", bound);
        awaitStage("ADOPTED");
        return this;
    }

    /** Asks for a suspension or lifting of the whole package, or of these measures. */
    public ValidatableResponse ask(String by, String easing, UUID... measures) {
        String named = Stream.of(measures).map(id -> '"' + id.toString() + '"').collect(Collectors.joining(", "));
        String body = measures.length == 0
                ? "{\"reason\": \"Silence\"}"
                : "{\"reason\": \"Silence\", \"measures\": [" + named + "]}";
        return as(by).body(body).post("/v1/packages/{id}/" + easing, id).then();
    }

    /** Asks for it as its author and has the ballot adopt it. */
    public TestPackage eased(String easing, UUID... measures) {
        String ballot = ask(token, easing, measures).statusCode(202).extract().path("ballotId");
        TestKafka.Event closed = TestBallot.of(this, UUID.fromString(ballot)).closed("ADOPTED", "PL");
        TestEncroachment.awaitTaken(closed.id());
        return this;
    }

    /** Waits until its author sees it in this stage. */
    public void awaitStage(String stage) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> stage.equals(read(token).extract().path("stage")));
    }

    public ValidatableResponse read(String reader) {
        return as(reader).get("/v1/packages/{id}", id).then();
    }

    public ValidatableResponse readAnnex(String reader, UUID measure) {
        return as(reader)
                .get("/v1/packages/{id}/measures/{measure}/annex", id, measure)
                .then();
    }

    public String etag() {
        return read(token).extract().header("ETag");
    }

    public RequestSpecification author() {
        return as(token);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
