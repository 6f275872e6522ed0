package org.snapback.guarantor.agreements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class DocumentResourceTest extends ServiceTest {
    private static final int MIB = 1 << 20;
    private static final int MOST = 5 * MIB;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private UUID agreement;

    @BeforeEach
    void aSignedAgreement() {
        TestRoster.candidate("PL");
        agreement = TestAgreements.signed(TestAgreements.terms("PL"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MIB - 1, MIB, MIB + 1, 3 * MIB, MOST})
    void a_document_comes_back_with_the_same_bytes(int length) throws Exception {
        byte[] bytes = bytes(length);

        HttpResponse<String> added = send(bytes, sha256(bytes));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonPath document = JsonPath.from(added.body());
        assertThat(document.getLong("bytes")).isEqualTo(length);
        HttpResponse<byte[]> read = HTTP.send(
                HttpRequest.newBuilder(address("/" + document.getString("id") + "/content"))
                        .header("Authorization", "Bearer " + Tokens.partner())
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(read.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(read.headers().firstValue("Content-Length")).contains(String.valueOf(length));
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(sha256(read.body())).isEqualTo(sha256(bytes));
        assertThat(TestDatabase.query("SELECT number FROM agreement_document_part"))
                .hasSize((length + MIB - 1) / MIB);
    }

    @Test
    void what_is_longer_than_allowed_is_refused_also_where_its_length_is_not_announced() throws Exception {
        byte[] bytes = bytes(MOST + 1);

        HttpResponse<String> answer = HTTP.send(
                upload(sha256(bytes), HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:snapback:problem:too-large");
        nothingIsKept();
    }

    @Test
    void bytes_that_do_not_match_the_digest_announced_are_refused_and_nothing_is_kept() {
        byte[] bytes = bytes(10_000);

        upload(bytes, sha256(bytes(20_000)))
                .statusCode(400)
                .body("type", equalTo("urn:snapback:problem:document-digest"))
                .body("violations.rule", contains("same-bytes"));

        nothingIsKept();
    }

    @Test
    void a_document_without_bytes_is_refused() {
        upload(new byte[0], sha256(new byte[0])).statusCode(400).body("violations.rule", contains("not-empty"));

        nothingIsKept();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', not-blank",
        "name, 'a\u0001b', pattern",
        "mediaType, pdf, pattern",
        "mediaType, 'text/html; x=y', pattern",
        "sha256, ABC, pattern"
    })
    void what_is_said_of_a_document_obeys_its_rules(String parameter, String value, String rule) {
        byte[] bytes = bytes(10);

        Map<String, String> said =
                new HashMap<>(Map.of("name", "agreement.pdf", "mediaType", "application/pdf", "sha256", sha256(bytes)));
        said.put(parameter, value);

        given().header("Authorization", "Bearer " + Tokens.secretariat())
                .contentType("application/octet-stream")
                .queryParams(said)
                .body(bytes)
                .post("/v1/agreements/{id}/documents", agreement)
                .then()
                .statusCode(400)
                .body("violations.rule", hasItem(rule));

        nothingIsKept();
    }

    @Test
    void documents_are_listed_and_told() {
        byte[] first = bytes(10);
        byte[] second = bytes(20);
        upload(first, sha256(first));
        upload(second, sha256(second));

        var page = as(Tokens.partner()).get("/v1/agreements/{id}/documents?limit=1", agreement);
        String next = page.header("Link").replaceAll("<(.*)>.*", "$1");

        assertThat(page.jsonPath().<String>getList("items.sha256")).containsExactly(sha256(first));
        as(Tokens.partner()).urlEncodingEnabled(false).get(next).then().body("items.sha256", contains(sha256(second)));
        assertThat(TestDatabase.journal("agreement.document-added"))
                .extracting(TestDatabase.Entry::aggregateVersion)
                .containsExactly(3L, 4L);
    }

    @Test
    void a_repeated_upload_with_its_key_is_kept_once() {
        byte[] bytes = bytes(10);
        for (int attempt = 0; attempt < 2; attempt++) {
            request(Tokens.secretariat(), sha256(bytes))
                    .header("Idempotency-Key", "the-document")
                    .body(bytes)
                    .post("/v1/agreements/{id}/documents", agreement)
                    .then()
                    .statusCode(201);
        }

        assertThat(TestDatabase.query("SELECT id FROM agreement_document")).hasSize(1);
    }

    @Test
    void only_the_secretariat_adds_documents_and_only_to_what_there_is() {
        byte[] bytes = bytes(10);
        request(Tokens.delegate("PL"), sha256(bytes))
                .body(bytes)
                .post("/v1/agreements/{id}/documents", agreement)
                .then()
                .statusCode(403);
        request(Tokens.secretariat(), sha256(bytes))
                .body(bytes)
                .post("/v1/agreements/{id}/documents", UUID.randomUUID())
                .then()
                .statusCode(404);
        request(Tokens.secretariat(), sha256(bytes))
                .contentType("text/plain")
                .body("hello")
                .post("/v1/agreements/{id}/documents", agreement)
                .then()
                .statusCode(415);
        as(Tokens.partner())
                .accept("*/*")
                .get("/v1/agreements/{id}/documents/{document}/content", agreement, UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void while_an_agreement_is_negotiated_its_documents_are_hidden_with_it() {
        UUID draft = TestAgreements.opened(TestAgreements.terms("PL"));
        byte[] bytes = bytes(10);
        String document = request(Tokens.secretariat(), sha256(bytes))
                .body(bytes)
                .post("/v1/agreements/{id}/documents", draft)
                .jsonPath()
                .getString("id");

        for (UUID place : List.of(draft, agreement)) {
            as(Tokens.partner())
                    .accept("*/*")
                    .get("/v1/agreements/{id}/documents/{document}/content", place, document)
                    .then()
                    .statusCode(404);
        }
        as(Tokens.delegate("PL"))
                .accept("*/*")
                .get("/v1/agreements/{id}/documents/{document}/content", draft, document)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse upload(byte[] bytes, String sha256) {
        return request(Tokens.secretariat(), sha256)
                .body(bytes)
                .post("/v1/agreements/{id}/documents", agreement)
                .then();
    }

    /** By a plain client: REST Assured writes every byte of a body into its log. */
    private HttpResponse<String> send(byte[] bytes, String sha256) throws Exception {
        return HTTP.send(
                upload(sha256, HttpRequest.BodyPublishers.ofByteArray(bytes)), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest upload(String sha256, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(address("?name=agreement.pdf&mediaType=application/pdf&sha256=" + sha256))
                .header("Authorization", "Bearer " + Tokens.secretariat())
                .header("Content-Type", "application/octet-stream")
                .POST(body)
                .build();
    }

    private URI address(String more) {
        return URI.create("http://localhost:" + RestAssured.port + "/v1/agreements/" + agreement + "/documents" + more);
    }

    private static io.restassured.specification.RequestSpecification request(String token, String sha256) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/octet-stream")
                .queryParam("name", "agreement.pdf")
                .queryParam("mediaType", "application/pdf")
                .queryParam("sha256", sha256);
    }

    private static void nothingIsKept() {
        assertThat(TestDatabase.query("SELECT id FROM agreement_document")).isEmpty();
        assertThat(TestDatabase.query("SELECT number FROM agreement_document_part"))
                .isEmpty();
        assertThat(TestDatabase.journal("agreement.document-added")).isEmpty();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
