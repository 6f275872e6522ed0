package org.snapback.notification.access;

import io.restassured.path.json.JsonPath;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusOnServers
class PrincipalResourceTest {
    private static final String ACCESS = "/v1/kafka-access";

    @BeforeEach
    void begin() {
        Secretariat.begin();
    }

    @Test
    void thePasswordIsShownOnceAndKeptNowhere() {
        String key = UUID.randomUUID().toString();
        JsonPath issued = keyed(key).then().statusCode(201).extract().jsonPath();

        keyed(key).then().statusCode(409).body("type", equalTo("urn:snapback:problem:answer-not-kept"));

        String password = issued.getString("password");
        assertThat(password).hasSizeGreaterThan(30);
        given().auth()
                .oauth2(Tokens.secretariat())
                .get(Secretariat.PATH + "/" + issued.getString("principal.id"))
                .then()
                .statusCode(200)
                .body("password", nullValue());
        assertThat(TestDatabase.query("SELECT * FROM kafka_principal")).hasSize(1);
        for (String table : new String[] {"kafka_principal", "journal", "idempotency"}) {
            assertThat(TestDatabase.query("SELECT * FROM " + table).toString())
                    .as(table)
                    .doesNotContain(password);
        }
    }

    @Test
    void theJournalKeepsAllThreeAndFitsTheContract() {
        Listener poland = Secretariat.ministry("PL");
        Secretariat.rotate(poland.id()).statusCode(200);
        Secretariat.revoke(poland.id()).statusCode(200);

        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::name)
                .containsExactly("kafka-principal.created", "kafka-principal.rotated", "kafka-principal.revoked");
        assertThat(TestDatabase.journal()).allSatisfy(entry -> {
            assertThat(entry.topic()).isEqualTo("compact.deliveries");
            assertThat(entry.audience()).isEqualTo("NONE");
            assertThat(entry.actor()).isEqualTo("secretariat");
            assertThat(Contracts.validate("compact.deliveries", entry.name(), entry.payload()))
                    .isEmpty();
        });
        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::aggregateVersion)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatIsRevokedStaysSo() {
        Listener poland = Secretariat.ministry("PL");
        Secretariat.revoke(poland.id()).statusCode(200).body("settled", equalTo(true));

        Secretariat.revoke(poland.id()).statusCode(409).body("type", equalTo("urn:snapback:problem:principal-revoked"));
        Secretariat.rotate(poland.id()).statusCode(409).body("type", equalTo("urn:snapback:problem:principal-revoked"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MINISTRY, -, Desk, /state",
                "PARTNER, PL, Desk, /state",
                "MINISTRY, pl, Desk, /state",
                "MINISTRY, PL, '', /label",
                "-, PL, Desk, /kind"
            })
    void whatCannotBeMadeIsRefusedByField(String kind, String state, String label, String pointer) {
        Map<String, String> body = new java.util.HashMap<>();
        body.put("kind", kind);
        body.put("state", state);
        body.put("label", label);

        Secretariat.create(body).statusCode(400).body("violations.pointer", contains(pointer));
    }

    @Test
    void aStateThatIsNotOnTheRosterIsRefused() {
        Secretariat.create(Map.of("kind", "MINISTRY", "state", "ZZ", "label", "Desk"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:guarantor-not-known-here"));
    }

    @Test
    void ukraineNeedsNoPlaceOnTheRoster() {
        assertThat(Secretariat.ministry("UA").name()).startsWith("ministry-UA-");
    }

    @Test
    void onlyTheSecretariatMakesRotatesAndRevokes() {
        Listener poland = Secretariat.ministry("PL");

        for (String token :
                new String[] {Tokens.ministry("PL"), Tokens.operator(), Tokens.auditor(), Tokens.partner()}) {
            for (String path : new String[] {"", "/" + poland.id() + "/rotation", "/" + poland.id() + "/revocation"}) {
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body(Map.of("reason", "x"))
                        .post(Secretariat.PATH + path)
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void aMinistrySeesThoseOfItsOwnState() {
        Listener poland = Secretariat.ministry("PL");
        Listener lithuania = Secretariat.ministry("LT");

        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get(Secretariat.PATH + "?state=LT")
                .then()
                .body("items.name", contains(poland.name()));
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get(Secretariat.PATH + "/" + lithuania.id())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get(ACCESS + "?principal=" + lithuania.name())
                .then()
                .statusCode(404);
    }

    @Test
    void pagesAreNewestFirst() {
        Listener first = Secretariat.ministry("PL");
        Listener second = Secretariat.ministry("LT");
        Listener third = Secretariat.partner();

        String link = given().auth()
                .oauth2(Tokens.auditor())
                .get(Secretariat.PATH + "?limit=2")
                .then()
                .body("items.name", contains(third.name(), second.name()))
                .extract()
                .header("Link");

        given().auth()
                .oauth2(Tokens.auditor())
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.name", contains(first.name()))
                .header("Link", (String) null);
    }

    @Test
    void theyAreFilteredByStateAndStage() {
        Listener poland = Secretariat.ministry("PL");
        Secretariat.ministry("LT");

        given().auth()
                .oauth2(Tokens.secretariat())
                .get(Secretariat.PATH + "?state=PL&stage=ACTIVE")
                .then()
                .body("items.name", contains(poland.name()));
        given().auth()
                .oauth2(Tokens.secretariat())
                .get(Secretariat.PATH + "?stage=REVOKED")
                .then()
                .body("items", empty());
        given().auth()
                .oauth2(Tokens.secretariat())
                .get(Secretariat.PATH + "?state=POL")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("state"));
    }

    @Test
    void aMinistryIsToldHowToRead() {
        Listener poland = Secretariat.ministry("PL");

        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get(ACCESS)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("bootstrapServers", equalTo(TestKafka.bootstrapServers()))
                .body("topics", contains("ministry.PL", "exercise.PL", "public"))
                .body("groupPrefix", equalTo("ministry.PL."))
                .body("principals", contains(poland.name()))
                .body("properties", containsString("password=\"PASSWORD\""));
    }

    @Test
    void itsPropertiesComeAsAFile() throws Exception {
        Listener poland = Secretariat.ministry("PL");

        String text = given().auth()
                .oauth2(Tokens.ministry("PL"))
                .accept("text/plain")
                .get(ACCESS)
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .header("Content-Disposition", containsString(poland.name() + ".properties"))
                .extract()
                .asString();

        Properties properties = new Properties();
        properties.load(new StringReader(text));
        assertThat(properties)
                .containsEntry("bootstrap.servers", TestKafka.bootstrapServers())
                .containsEntry("security.protocol", "SASL_PLAINTEXT")
                .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                .containsEntry("group.id", "ministry.PL.console");
        assertThat(properties.getProperty("sasl.jaas.config")).contains(poland.name(), "PASSWORD");
    }

    @Test
    void withoutAPrincipalItLearnsWhatItWillReadAll() {
        given().auth()
                .oauth2(Tokens.ministry("LT"))
                .get(ACCESS)
                .then()
                .statusCode(200)
                .body("principals", empty())
                .body("topics", contains("ministry.LT", "exercise.LT", "public"));
    }

    @Test
    void aPartnerNamesItsPrincipal() {
        Listener partner = Secretariat.partner();

        given().auth()
                .oauth2(Tokens.partner())
                .get(ACCESS + "?principal=" + partner.name())
                .then()
                .statusCode(200)
                .body("topics", contains("public"))
                .body("groupPrefix", equalTo(partner.name() + "."));
        given().auth()
                .oauth2(Tokens.partner())
                .get(ACCESS)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("principal"));
    }

    private static io.restassured.response.Response keyed(String key) {
        return given().auth()
                .oauth2(Tokens.secretariat())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("kind", "MINISTRY", "state", "PL", "label", "Operations room"))
                .post(Secretariat.PATH);
    }
}
