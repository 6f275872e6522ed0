package org.snapback.guarantor.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** What states owe to the packages of {@link TestPackage}, over REST. */
public final class TestImplementations {
    public static final String IN_FORCE = report("IN_FORCE", "");
    public static final String PARTLY =
            report("PARTLY_IN_FORCE", ", \"partialScope\": \"Half\", \"reasons\": \"Later\"");
    public static final String REFUSED = "{\"stage\": \"REFUSED\", \"reasons\": \"Against our constitution\"}";
    public static final String IN_PROGRESS = "{\"stage\": \"IN_PROGRESS\"}";

    private TestImplementations() {}

    /** A package that was adopted, binding DE, LT and PL, LT not to its EXPORT_BAN, with effect from a moment on. */
    public static TestPackage adopted(Instant effect) {
        return TestPackage.proposed().tell("package.adopted", effectiveFrom(effect));
    }

    /** A package that is proposed, with an open ballot of all that have acceded. */
    public static TestPackage proposed() {
        String deadline = Instant.now().plus(Duration.ofHours(1)).toString();
        TestPackage proposed = new TestPackage(UUID.randomUUID(), new AtomicLong(2))
                .tell("package.proposed", data -> data.put("deadline", deadline));
        await().until(() -> !TestDatabase.query("SELECT 1 FROM ballot WHERE package_id = ?", proposed.id())
                .isEmpty());
        return proposed;
    }

    /** A change of an event: all its measures take effect at a moment. */
    public static Consumer<ObjectNode> effectiveFrom(Instant moment) {
        return data -> data.path("measures")
                .forEach(measure -> ((ObjectNode) measure).put("effectiveFrom", moment.toString()));
    }

    /** The id of a state's implementation of the measure of this type. */
    public static UUID id(TestPackage known, String state, String type) {
        return UUID.fromString(list("packageId=" + known.id() + "&state=" + state + "&measureType=" + type)
                .extract()
                .path("items[0].id"));
    }

    /** What the auditor is shown of those that a query asks for. */
    public static ValidatableResponse list(String query) {
        return as(Tokens.auditor()).get("/v1/implementations?" + query).then().statusCode(200);
    }

    public static ValidatableResponse read(UUID id) {
        return as(Tokens.auditor()).get("/v1/implementations/{id}", id).then().statusCode(200);
    }

    /** Reports, on whatever version there is; must be taken. */
    public static void reported(UUID id, String state, String body) {
        report(id, Tokens.ministry(state), "*", body).then().statusCode(201);
    }

    public static Response report(UUID id, String token, String ifMatch, String body) {
        RequestSpecification request = as(token).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/implementations/{id}/reports", id);
    }

    /** An act of the EU on measures of a package, by the secretariat. */
    public static Response unionAct(TestPackage known, String... measures) {
        String body = """
                {"organisation": "EU", "packageId": "%s", "measureIds": ["%s"], "stage": "IN_FORCE", "legalAct": %s}
                """.formatted(known.id(), String.join("\", \"", measures), act());
        return as(Tokens.secretariat()).body(body).post("/v1/union-acts");
    }

    public static String measure(String end) {
        return "019a1b2c-0000-7000-8000-0000000000" + end;
    }

    private static String report(String stage, String more) {
        return "{\"stage\": \"%s\", \"legalAct\": %s%s}".formatted(stage, act(), more);
    }

    private static String act() {
        return """
                {"title": "An act", "number": "2026/1", "date": "2025-03-20", "zone": "Europe/Warsaw",
                 "eli": "https://law.example/eli/2026/1", "entryIntoForce": "2025-03-22T23:00:00Z"}
                """.strip();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
