package org.snapback.notification.notices;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.xml.XmlPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusOnServers
class NoticeResourceTest {
    @TestHTTPResource("/v1/notices/stream")
    URL stream;

    private final String aggregate = UUID.randomUUID().toString();

    @BeforeEach
    void threeNotices() {
        TestDatabase.clear();
        tell("package.proposed", 1);
        tell("package.adopted", 2);
        tell("package.escalated", 3);
        awaitNotices(3);
    }

    @Test
    void aFeedIsNewestFirstAndLeadsToWhatIsOlder() {
        XmlPath page = feed("/v1/notices/feed.atom?limit=2");

        String next = page.getString("feed.link.find { it.@rel == 'next' }.@href");
        XmlPath rest = feed(next.substring(next.indexOf("/v1/")));

        assertThat(page.getList("feed.entry.id"))
                .isEqualTo(List.of("urn:snapback:notices:ministry.PL:3", "urn:snapback:notices:ministry.PL:2"));
        assertThat(page.getString("feed.updated")).isEqualTo(page.getString("feed.entry[0].updated"));
        assertThat(rest.getString("feed.entry.id")).isEqualTo("urn:snapback:notices:ministry.PL:1");
        assertThat(rest.getString("feed.link.@rel")).isEqualTo("self");
    }

    @ParameterizedTest
    @CsvSource({
        "'uk, en;q=0.5', uk, Ухвалено: Third package against the war economy",
        "'sv, de', de, Angenommen: Third package against the war economy",
        "sv, en, Adopted: Third package against the war economy"
    })
    void aReaderIsToldInTheBestLanguageThatItAccepts(String accepted, String language, String title) {
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .header("Accept-Language", accepted)
                .get("/v1/notices?type=package.adopted")
                .then()
                .header("Content-Language", language)
                .header("Vary", containsString("Accept-Language"))
                .body("items.title", contains(title))
                .body("items[0].caveat", notNullValue());
    }

    @Test
    void aStreamIsToldInTheLanguageThatItsReaderAccepts() throws IOException {
        try (BufferedReader events = open("1", "uk")) {
            assertThat(told(events, 1)).element(0).asString().contains("Ухвалено: ");
        }
    }

    @Test
    void aFeedIsToldInTheLanguageThatItsReaderAccepts() {
        String feed = given().auth()
                .oauth2(Tokens.ministry("PL"))
                .header("Accept-Language", "uk")
                .get("/v1/notices/feed.atom")
                .then()
                .header("Content-Language", "uk")
                .extract()
                .asString();

        assertThat(feed).contains("xml:lang=\"uk\"").contains("<title>Ухвалено: ");
    }

    @Test
    void aFeedIsOnlyForThoseWhoMayReadTheNotices() {
        given().auth()
                .oauth2(Tokens.ministry("LT"))
                .get("/v1/notices/feed.atom?state=PL")
                .then()
                .statusCode(404);
    }

    @Test
    void pagesAreInOrder() {
        String link = given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get("/v1/notices?limit=2")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .extract()
                .header("Link");

        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.number", contains(3))
                .header("Link", (String) null);
    }

    @Test
    void theyAreFilteredByTypeAndMoment() {
        given().auth()
                .oauth2(Tokens.delegate("PL"))
                .get("/v1/notices?type=package.adopted")
                .then()
                .body("items.number", contains(2));

        given().auth()
                .oauth2(Tokens.delegate("PL"))
                .get("/v1/notices?from=2999-01-01T00:00:00Z")
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "type=package.invented,type",
        "from=yesterday,from",
        "from=2026-02-30T00:00:00Z,from",
        "from=%2B999999999-01-01T00:00:00Z,from",
        "state=POL,state",
        "limit=9999,limit",
        "cursor=WyJ4Il0,cursor"
    })
    void whatCannotBeAskedForIsRefused(String query, String pointer) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.ministry("PL"))
                .get("/v1/notices?" + query)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer));
    }

    @Test
    void exercisesAreListedForThoseWhoAskForThemAlone() {
        TestKafka.send(TestKafka.Event.of(
                        "compact.packages",
                        "package.rejected",
                        "sanctions",
                        aggregate,
                        4,
                        "PL",
                        Contracts.example("compact.packages", "package.rejected"))
                .asExercise());
        awaitNotices(4);

        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get("/v1/notices?exercise=true")
                .then()
                .body("items.number", contains(1))
                .body("items.exercise", contains(true))
                .body("items.title[0]", startsWith("EXERCISE EXERCISE EXERCISE"));
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get("/v1/notices")
                .then()
                .body("items.exercise", contains(false, false, false));
        given().auth()
                .oauth2(Tokens.ministry("LT"))
                .get("/v1/notices?exercise=true&state=PL")
                .then()
                .statusCode(404);
    }

    @Test
    void anAuditorReadsAnyState() {
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/v1/notices?state=PL")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3));
    }

    @Test
    void anAuditorNamesTheState() {
        given().auth()
                .oauth2(Tokens.auditor())
                .get("/v1/notices")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:state-claim-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTNER", "OPERATOR"})
    void othersReadNoState(String role) {
        given().auth().oauth2(Tokens.of(role, null)).get("/v1/notices").then().statusCode(403);
    }

    @Test
    void whatAStateIsToldOfDraftsIsItsOwn() {
        TestKafka.send(TestKafka.Event.of(
                "compact.drafts",
                "package.edited",
                "sanctions",
                aggregate,
                4,
                "PL",
                Contracts.example("compact.drafts", "package.edited")));
        awaitNotices(4);

        for (String token : List.of(Tokens.auditor(), Tokens.secretariat())) {
            given().auth().oauth2(token).get("/v1/notices?state=PL").then().body("items.number", contains(1, 2, 3));
        }
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get("/v1/notices?state=PL")
                .then()
                .body("items.number", contains(1, 2, 3, 4));
    }

    @Test
    void aClientThatWasAwayLongCatchesUpQuickly() throws IOException {
        TestDatabase.update("INSERT INTO notice (stream, number, event_id, event_topic, event_audience, event_type,"
                + " event_source, event_subject, event_time, event_data, title, text, issued_at, exercise)"
                + " SELECT stream, n, gen_random_uuid(), event_topic, event_audience, event_type, event_source,"
                + " event_subject, event_time, event_data, title, text, issued_at, exercise"
                + " FROM notice, generate_series(4, 1000) AS n WHERE number = 1");
        TestDatabase.update("UPDATE stream SET last_number = 1000");
        long begin = System.nanoTime();

        List<String> ids = follow("0", 1000);

        assertThat(ids)
                .isEqualTo(
                        LongStream.rangeClosed(1, 1000).mapToObj(Long::toString).toList());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aClientWithoutAPlaceHearsOnlyWhatComesNext() throws IOException {
        try (BufferedReader events = open(null)) {
            assertThat(events.readLine()).isEqualTo(":still here");
            tell("package.adopted", 4);

            assertThat(ids(events, 1)).containsExactly("4");
        }
    }

    @Test
    void aSecondClientOfTheSameStreamHearsTheSame() throws IOException {
        try (BufferedReader first = open("3");
                BufferedReader second = open("1")) {
            assertThat(ids(second, 2)).containsExactly("2", "3");
            tell("package.adopted", 4);

            assertThat(ids(first, 1)).containsExactly("4");
            assertThat(ids(second, 1)).containsExactly("4");
        }
    }

    @Test
    void aClientThatReconnectsGoesOnAfterItsLastNotice() throws IOException {
        assertThat(follow("1", 2)).containsExactly("2", "3");
    }

    @Test
    void aClientHearsWhatComesNext() throws IOException {
        try (BufferedReader events = open("3")) {
            tell("package.adopted", 4);

            assertThat(ids(events, 1)).containsExactly("4");
        }
    }

    @Test
    void aPlaceThatIsNoNumberIsRefused() {
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .header("Last-Event-ID", "last")
                .get("/v1/notices/stream")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("Last-Event-ID"));
    }

    @Test
    void theConsoleNamesTheThreeSpecifications() {
        given().get("/console/specifications")
                .then()
                .statusCode(200)
                .body("name", contains("sanctions-service", "guarantor-service", "notification-service"))
                .body("[2].url", equalTo("/q/openapi"));
        given().get("/console/").then().statusCode(200);
        given().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
    }

    private void tell(String name, long version) {
        TestKafka.send(TestKafka.Event.of(
                "compact.packages",
                name,
                "sanctions",
                aggregate,
                version,
                "PL",
                Contracts.example("compact.packages", name)));
    }

    private static void awaitNotices(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> TestDatabase.query("SELECT 1 FROM notice").size() == count);
    }

    private List<String> follow(String lastEventId, int count) throws IOException {
        try (BufferedReader events = open(lastEventId)) {
            return ids(events, count);
        }
    }

    private BufferedReader open(String lastEventId) throws IOException {
        return open(lastEventId, "en");
    }

    private BufferedReader open(String lastEventId, String language) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(stream.toString()).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + Tokens.ministry("PL"));
        connection.setRequestProperty("Accept-Language", language);
        if (lastEventId != null) {
            connection.setRequestProperty("Last-Event-ID", lastEventId);
        }
        connection.setReadTimeout(20_000);
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    private static List<String> ids(BufferedReader events, int count) throws IOException {
        return lines(events, "id:", count);
    }

    private static List<String> told(BufferedReader events, int count) throws IOException {
        return lines(events, "data:", count);
    }

    private static List<String> lines(BufferedReader events, String field, int count) throws IOException {
        List<String> found = new ArrayList<>();
        while (found.size() < count) {
            String line = events.readLine();
            assertThat(line).as("the stream ended early").isNotNull();
            if (line.startsWith(field)) {
                found.add(line.substring(field.length()).strip());
            }
        }
        return found;
    }

    private static XmlPath feed(String path) {
        return given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .body()
                .xmlPath();
    }
}
