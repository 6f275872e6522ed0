package org.snapback.notification.acknowledgements;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.notification.notices.NoticeRef;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** A one-time link's page: opening it acknowledges nothing, its button does. */
@QuarkusOnServers
class AcknowledgePageTest {
    private static final String BUTTON = "<button type=\"submit\">";

    private final Asking asking = new Asking();

    @Inject
    AcknowledgementLinks links;

    @BeforeEach
    void begin() {
        TestClock.reset();
        asking.begin();
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void openingItAcknowledgesNothing() {
        String path = link(Locale.ENGLISH);

        given().get(path).then().statusCode(200).contentType("text/html").body(containsString(BUTTON));
        given().head(path);
        given().get(path);

        assertThat(Asking.standings()).contains("PL OPEN");
        assertThat(TestDatabase.journal("notice.acknowledged")).isEmpty();
    }

    @Test
    void itsButtonDoesOnce() {
        String path = link(Locale.ENGLISH);

        ValidatableResponse pressed = post(path).then();

        pressed.statusCode(200).body(allOf(containsString("Nothing is left"), not(containsString(BUTTON))));
        post(path).then().statusCode(200).body(not(containsString(BUTTON)));
        given().get(path).then().statusCode(200).body(not(containsString(BUTTON)));
        assertThat(Asking.standings()).contains("PL ACKNOWLEDGED");
        assertThat(Asking.data("notice.acknowledged").getString("by")).isEqualTo("LINK");
    }

    @Test
    void nothingOfItLeaks() {
        String path = link(Locale.ENGLISH);

        Response page = given().get(path);

        page.then()
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("form-action 'self'"),
                                containsString("frame-ancestors 'none'")))
                .body(not(containsString("http")))
                .body(not(containsString("<script")))
                .body(not(containsString("war economy")));
        String token = path.substring(path.lastIndexOf('/') + 1);
        assertThat(TestDatabase.query("SELECT token_hash FROM acknowledgement_link"))
                .singleElement()
                .satisfies(row -> assertThat(new String((byte[]) row.get("token_hash"), StandardCharsets.ISO_8859_1))
                        .hasSize(32)
                        .doesNotContain(token));
    }

    @Test
    void itIsInTheContactsLanguage() {
        String path = link(Locale.forLanguageTag("uk"));

        given().get(path).then().body(allOf(containsString("lang=\"uk\""), containsString("Ми отримали")));
    }

    @Test
    void whereThereAreNoTextsItIsInEnglish() {
        String path = link(Locale.forLanguageTag("sv-SE"));

        given().get(path).then().body(allOf(containsString("lang=\"en\""), containsString("We have received")));
    }

    @Test
    void itEndsAfterItsTime() {
        String path = link(Locale.ENGLISH);

        TestClock.ahead(Duration.ofDays(15));

        given().get(path).then().statusCode(404).body(containsString("unknown or has expired"));
        post(path).then().statusCode(404);
        assertThat(TestDatabase.journal("notice.acknowledged")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "short", "%00"})
    void anotherTokenLeadsNowhere(String token) {
        link(Locale.ENGLISH);

        given().urlEncodingEnabled(false).get("/acknowledge/" + token).then().statusCode(404);
        given().urlEncodingEnabled(false).post("/acknowledge/" + token).then().statusCode(404);

        assertThat(Asking.standings()).contains("PL OPEN");
    }

    @Test
    void aFormFromElsewhereIsRefusedAndTheOwnIsNot() {
        String path = link(Locale.ENGLISH);

        given().header("Origin", "https://evil.example").post(path).then().statusCode(403);
        assertThat(Asking.standings()).contains("PL OPEN");
        String own = "http://localhost:" + RestAssured.port;
        given().header("Origin", own).post(path).then().statusCode(200);

        assertThat(Asking.standings()).contains("PL ACKNOWLEDGED");
    }

    @Test
    void whatIsAnsweredNeedsNoLink() {
        asking.openBallot();

        asking.tell(asking.event("compact.ballots", "ballot.vote-cast", 2));

        assertThat(links.linkFor(new NoticeRef("ministry.PL", Asking.number("PL")), Locale.ENGLISH))
                .isEmpty();
    }

    private String link(Locale language) {
        asking.openBallot();
        return links.linkFor(new NoticeRef("ministry.PL", Asking.number("PL")), language)
                .orElseThrow()
                .getPath();
    }

    private static Response post(String path) {
        return given().contentType("application/x-www-form-urlencoded").post(path);
    }
}
