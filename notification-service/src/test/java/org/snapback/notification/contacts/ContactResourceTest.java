package org.snapback.notification.contacts;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Each state says whom it wants written to. */
@QuarkusOnServers
class ContactResourceTest {
    private static final String BODY = """
            {"office": "%s", "mail": "duty@mfa.example", "language": "pl"}""";

    @Inject
    Contacts contacts;

    @BeforeEach
    void empty() {
        TestDatabase.clear();
    }

    @Test
    void aMinistryNamesItsStatesContact() {
        ValidatableResponse named = put("PL", "FIRST", "Duty desk", null).then();

        named.statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("PL"))
                .body("role", equalTo("FIRST"));
        ministry("PL").get("/v1/contacts/PL/FIRST").then().statusCode(200).body("office", equalTo("Duty desk"));
        assertThat(contacts.find("PL", ContactRole.FIRST))
                .contains(new Contact("PL", ContactRole.FIRST, "Duty desk", "duty@mfa.example", "pl"));
        assertThat(contacts.find("PL", ContactRole.SECOND)).isEmpty();
        assertThat(TestDatabase.journal()).singleElement().satisfies(entry -> {
            assertThat(entry.topic()).isEqualTo("compact.deliveries");
            assertThat(entry.name()).isEqualTo("contact.named");
            assertThat(entry.audience()).isEqualTo("NONE");
            assertThat(entry.payload()).doesNotContain("duty@mfa.example");
            assertThat(Contracts.validate("compact.deliveries", "contact.named", entry.payload()))
                    .isEmpty();
        });
    }

    @Test
    void aChangeNamesTheVersionThatWasRead() {
        put("PL", "FIRST", "Duty desk", null);

        put("PL", "FIRST", "Another", null).then().statusCode(428);
        put("PL", "FIRST", "Another", "\"7\"").then().statusCode(412);
        put("PL", "FIRST", "Another", "\"1\"").then().statusCode(200).header("ETag", "\"2\"");

        ministry("PL").get("/v1/contacts/PL/FIRST").then().body("office", equalTo("Another"));
        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::aggregateVersion)
                .containsExactly(1L, 2L);
    }

    @Test
    void theFirstIsNamedWithoutAVersion() {
        ValidatableResponse answer = put("PL", "SECOND", "Duty desk", "\"1\"").then();

        answer.statusCode(412).body("type", equalTo("urn:snapback:problem:stale"));
    }

    @Test
    void ofTwoWhoNameTheFirstAtOnceOneDoes() throws Exception {
        Callable<Integer> naming = () -> put("PL", "FIRST", "Duty desk", null).statusCode();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = both.invokeAll(List.of(naming, naming));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 428);
        }
    }

    @Test
    void theSecretariatSeesAllAndAMinistryItsOwn() {
        put("PL", "SECOND", "B", null);
        put("PL", "FIRST", "A", null);
        put("LT", "FIRST", "C", null);

        String link = secretariat()
                .get("/v1/contacts?limit=2")
                .then()
                .body("items.office", contains("C", "A"))
                .extract()
                .header("Link");
        secretariat()
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.office", contains("B"));
        secretariat().get("/v1/contacts?state=LT").then().body("items.office", contains("C"));
        ministry("PL").get("/v1/contacts").then().body("items.office", contains("A", "B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/contacts?state=LT", "/v1/contacts/LT/FIRST", "/v1/contacts/PL/THIRD"})
    void anotherStatesAreNotThere(String path) {
        put("LT", "FIRST", "C", null);

        Response answer = ministry("PL").get(path);

        answer.then().statusCode(404);
    }

    @Test
    void aMinistryNamesNoOtherStatesContact() {
        Response answer = ministry("PL").body(BODY.formatted("Mine")).put("/v1/contacts/LT/FIRST");

        answer.then().statusCode(404);
        assertThat(TestDatabase.query("SELECT 1 FROM contact")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mail\": \"a@b.example\", \"language\": \"pl\"}                     | /office",
                "{\"office\": \"x\\ny\", \"mail\": \"a@b.example\", \"language\": \"pl\"} | /office",
                "{\"office\": \"x\", \"mail\": \"nobody\", \"language\": \"pl\"}        | /mail",
                "{\"office\": \"x\", \"mail\": \"a@b.example\", \"language\": \"P\"}    | /language",
                "{\"office\": \"x\", \"mail\": \"a@b.example\"}                       | /language"
            })
    void whatIsNoContactIsRefusedByItsField(String body, String field) {
        Response answer = ministry("PL").body(body).put("/v1/contacts/PL/FIRST");

        answer.then().statusCode(400).body("violations.pointer", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELEGATE", "PARTNER", "OPERATOR", "AUDITOR"})
    void nobodyElseSeesThem(String role) {
        Response answer = given().auth().oauth2(Tokens.of(role, "PL")).get("/v1/contacts");

        answer.then().statusCode(403);
    }

    private static Response put(String state, String role, String office, String ifMatch) {
        RequestSpecification request = ministry(state).body(BODY.formatted(office));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/contacts/" + state + "/" + role);
    }

    private static RequestSpecification ministry(String state) {
        return given().contentType("application/json").auth().oauth2(Tokens.ministry(state));
    }

    private static RequestSpecification secretariat() {
        return given().contentType("application/json").auth().oauth2(Tokens.secretariat());
    }
}
