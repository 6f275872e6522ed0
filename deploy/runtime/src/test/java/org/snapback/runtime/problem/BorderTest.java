package org.snapback.runtime.problem;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusOnServers
class BorderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"x\":1}         | 400 | validation  | /x      | known-field",
                "{\"name\":\"a\",\"colour\":\"no\"} | 400 | validation  | /colour | known-value",
                "{\"name\":\"\"}                  | 400 | validation  | /name   | not-blank",
                "{\"name\":\"12345678901\"}       | 400 | validation  | /name   | size",
                "{\"name\":\"a\\u0000b\"}         | 400 | validation  | /name   | value",
                "{\"name\":\"a\\ud800b\"}         | 400 | validation  | /name   | value",
                "{\"name\":1}                     | 400 | validation  | /name   | type",
                "{\"name\":\"a\",\"colour\":0}    | 400 | validation  | /colour | known-value",
                "{\"name\":\"a\",\"amount\":1.5}  | 400 | validation  | /amount | type",
                "{\"name\":\"a\",\"amount\":\"1\"}  | 400 | validation  | /amount | type",
                "{\"name\":\"a\",\"amount\":99999999999999999999} | 400 | validation | /amount | type",
                "{\"name\":\"a\",\"fresh\":1}     | 400 | validation  | /fresh  | type",
                "{\"name\":\"a\",\"name\":\"b\"}    | 400 | bad-request | ''      | json",
                "{\"name\":                       | 400 | bad-request | ''      | json",
                "''                               | 400 | validation  | body    | not-null"
            })
    void aBodyThatBreaksARuleNamesFieldAndRule(String body, int status, String type, String pointer, String rule) {
        given().auth()
                .oauth2(Tokens.delegate("PL"))
                .contentType("application/json")
                .body(body)
                .post("/v1/things")
                .then()
                .statusCode(status)
                .contentType(Problems.MEDIA_TYPE)
                .body("type", equalTo("urn:snapback:problem:" + type))
                .body("status", equalTo(status))
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains(rule));
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedUnread() {
        given().auth()
                .oauth2(Tokens.delegate("PL"))
                .contentType("application/json")
                .body("{\"name\":\"" + "a".repeat(1 << 20) + "\"}")
                .post("/v1/things")
                .then()
                .statusCode(413)
                .contentType(Problems.MEDIA_TYPE)
                .body("type", equalTo("urn:snapback:problem:too-large"))
                .body("violations.rule", contains("max-length"));
    }

    @Test
    void withoutATokenThereIsAChallenge() {
        given().get("/v1/things")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:snapback:problem:unauthenticated"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        given().auth()
                .oauth2(Tokens.expired("DELEGATE", "PL"))
                .get("/v1/things")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType(Problems.MEDIA_TYPE);
    }

    @Test
    void anotherRoleIsForbidden() {
        given().auth()
                .oauth2(Tokens.partner())
                .contentType("application/json")
                .body("{\"name\":\"a\"}")
                .post("/v1/things")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:forbidden"));
    }

    @ParameterizedTest
    @CsvSource({"GET,/v1/nothing,404", "GET,/v1/things/not-a-uuid,404", "DELETE,/v1/things,405"})
    void whatIsNotThereIsAProblemDocumentToo(String method, String path, int status) {
        given().auth()
                .oauth2(Tokens.partner())
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType(Problems.MEDIA_TYPE);
    }

    @Test
    void aFaultNamesNothingButItsId() {
        given().auth()
                .oauth2(Tokens.delegate("PL"))
                .contentType("application/json")
                .body("{\"name\":\"broken\"}")
                .post("/v1/things?end=broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:snapback:problem:internal"))
                .body("fault", notNullValue());
    }

    @Test
    void thePagesOfAListFollowEachOther() {
        Response first = list("/v1/things?limit=2");
        first.then().body("items", contains(1, 2));

        Response second = list(next(first));

        second.then().body("items", contains(3, 4));
        list(next(second)).then().body("items", contains(5)).header("Link", (String) null);
    }

    @ParameterizedTest
    @CsvSource({"limit=0,limit", "limit=501,limit", "limit=x,limit", "cursor=zzz,cursor"})
    void aPageThatCannotBeAskedForIsRefused(String query, String pointer) {
        list("/v1/things?" + query).then().statusCode(400).body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "colour=green,colour,known-value",
        "colour=red,colour,known-value",
        "of=me,of,uuid",
        "from=yesterday,from,moment",
        "from=2026-02-30T00:00:00Z,from,moment"
    })
    void aParameterThatCannotBeReadIsNamedWithItsRule(String query, String pointer, String rule) {
        list("/v1/things?" + query)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.rule", contains(rule));
        list("/v1/things?colour=RED").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyProblemHasItsPage(CommonProblem type) {
        Path page = Path.of(System.getProperty("contracts"), "..", "problems", type.slug() + ".md");

        assertThat(page).exists();
        assertThat(page).content().contains(type.uri()).contains(String.valueOf(type.status()));
        assertThat(Files.isRegularFile(page)).isTrue();
    }

    private static Response list(String path) {
        return given().auth().oauth2(Tokens.partner()).urlEncodingEnabled(false).get(path);
    }

    private static String next(Response page) {
        String link = page.header("Link");
        return link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }
}
