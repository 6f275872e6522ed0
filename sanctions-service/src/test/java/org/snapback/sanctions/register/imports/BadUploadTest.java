package org.snapback.sanctions.register.imports;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestLists;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

/** Each bad upload gets its problem document and changes nothing, and the next good one works. */
@QuarkusTest
class BadUploadTest extends ServiceTest {
    @TestHTTPResource("/")
    URI service;

    @AfterEach
    void nothing_has_changed_and_the_next_import_works() throws IOException {
        assertThat(TestDatabase.query(
                        "SELECT FROM subject UNION ALL SELECT FROM list_import UNION ALL SELECT FROM journal"))
                .isEmpty();
        assertThat(openSpools()).isZero();
        TestLists.importUn(TestLists.un()).then().statusCode(201).body("new", equalTo(12));
        TestLists.importOfac(TestLists.ofac()).then().statusCode(201).body("new", equalTo(17));
    }

    static Stream<Arguments> unreadable() {
        String un = TestLists.un();
        String entity = "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n";
        String laughs = "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n";
        String body = un.substring(un.indexOf('\n') + 1);
        return Stream.of(
                Arguments.of("truncated", un.substring(0, un.length() / 2), "well-formed"),
                Arguments.of("external entity", entity + body.replace("NADIE", "&f;"), "no-dtd"),
                Arguments.of("billion laughs", laughs + body.replace("NADIE", "&b;"), "no-dtd"),
                Arguments.of("another document", "<rss/>", "root"),
                Arguments.of("no XML", "PK\u0003\u0004", "well-formed"),
                Arguments.of("nothing", "", "well-formed"),
                Arguments.of("nobody", "<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>", "not-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void an_unreadable_xml_is_refused_with_line_and_rule(String what, String file, String rule) {
        refused(TestLists.importUn(file), 400, "list-unreadable")
                .then()
                .body("part", equalTo("list"), "line", greaterThan(0))
                .body("violations[0].rule", equalTo(rule))
                .body("violations[0].pointer", containsString("list:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sdn | 1,\"A\",-0- ,\"CUBA\"                        | 1 | columns",
                "add | 1,2,\"aka\",\"A\",-0-                       | 1 | columns",
                "alt | 1,2,\"aka\",\"A                             | 1 | quotes",
                "alt | 1,2,\"aka\",\"A\"B,-0-                      | 1 | quotes",
                "sdn | <CONSOLIDATED_LIST/>                        | 1 | columns"
            })
    void an_unreadable_csv_is_refused_with_part_line_and_rule(String part, String file, int line, String rule) {
        refused(TestLists.importOfac(TestLists.ofac(part, file)), 400, "list-unreadable")
                .then()
                .body("part", equalTo(part), "line", equalTo(line))
                .body("violations[0].rule", equalTo(rule), "violations[0].pointer", equalTo(part + ":" + line));
    }

    @Test
    void a_quote_that_breaks_late_takes_back_all_that_came_before() {
        String sdn = TestLists.ofac().get("sdn").replace("\"TUMANNY KIT\"", "\"TUMANNY\" KIT\"");

        refused(TestLists.importOfac(TestLists.ofac("sdn", sdn)), 400, "list-unreadable")
                .then()
                .body("line", equalTo(14));
    }

    @Test
    void a_missing_and_an_unknown_part_are_named() {
        Map<String, String> parts = new LinkedHashMap<>(TestLists.ofac());
        parts.put("consolidated", parts.remove("alt"));

        refused(TestLists.importOfac(parts), 400, "validation")
                .then()
                .body("violations.pointer", equalTo(List.of("consolidated", "alt")))
                .body("violations.rule", equalTo(List.of("known-value", "required")));
    }

    @Test
    void a_part_comes_once() {
        var request = as(Tokens.secretariat()).contentType("multipart/form-data");
        TestLists.ofac().forEach((part, file) -> request.multiPart(part, part + ".csv", file.getBytes()));
        request.multiPart("sdn", "sdn.csv", "1,2".getBytes());

        refused(request.post("/v1/lists/ofac/imports"), 400, "validation")
                .then()
                .body("violations.rule", hasItem("unique"));
    }

    @ParameterizedTest
    @CsvSource({"un, multipart/form-data; boundary=x", "un, application/json", "ofac, application/xml"})
    void each_list_has_its_media_type(String source, String type) {
        refused(
                as(Tokens.secretariat())
                        .contentType(type)
                        .body("x".getBytes())
                        .post("/v1/lists/{source}/imports", source),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_multipart_without_its_last_boundary_is_refused() {
        refused(
                as(Tokens.secretariat())
                        .contentType("multipart/form-data; boundary=x")
                        .body("--x\r\nContent-Disposition: form-data; name=\"sdn\"\r\n\r\n1,2".getBytes())
                        .post("/v1/lists/ofac/imports"),
                400,
                "upload-broken-off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu", "UN", "ofac;x"})
    void an_unknown_list_is_not_found(String source) {
        refused(
                        as(Tokens.secretariat())
                                .contentType("application/xml")
                                .body(TestLists.un().getBytes(StandardCharsets.UTF_8))
                                .post("/v1/lists/{source}/imports", source),
                        404,
                        "not-found")
                .then()
                .body("violations[0].rule", equalTo("known-value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELEGATE", "BENEFICIARY", "MINISTRY", "PARTNER", "OPERATOR", "AUDITOR"})
    void only_the_secretariat_imports(String role) {
        refused(
                as(Tokens.of(role, role.equals("BENEFICIARY") ? "UA" : "PL"))
                        .contentType("application/xml")
                        .body(TestLists.un().getBytes(StandardCharsets.UTF_8))
                        .post("/v1/lists/un/imports"),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-02-30T00:00:00Z", "2026-03-01T24:00:00Z", "%2B999999999-01-01T00:00:00Z"})
    void a_publication_that_is_no_moment_is_refused(String moment) {
        refused(
                as(Tokens.secretariat())
                        .contentType("application/xml")
                        .body(TestLists.un().getBytes(StandardCharsets.UTF_8))
                        .urlEncodingEnabled(false)
                        .post("/v1/lists/un/imports?publishedAt=" + moment),
                400,
                "validation");
    }

    @Test
    void an_upload_that_announces_too_much_is_refused_unread() throws IOException {
        String answer = raw("Content-Length: 209715201\r\n\r\n", "<CONSOLIDATED_LIST>");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:snapback:problem:too-large");
    }

    @Test
    void an_upload_that_turns_out_too_long_is_refused_and_leaves_nothing() {
        byte[] endless = TestLists.un().repeat(200).getBytes(StandardCharsets.UTF_8);

        refused(
                as(Tokens.secretariat())
                        .contentType("application/xml")
                        .body(new ByteArrayInputStream(endless))
                        .post("/v1/lists/un/imports"),
                413,
                "too-large");
    }

    @Test
    void an_upload_that_stops_half_way_leaves_nothing() throws IOException {
        String half = TestLists.un().substring(0, 9_000);

        try (Socket socket = new Socket("localhost", service.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Content-Length: 1000000\r\n\r\n"));
            out.write(half.getBytes(StandardCharsets.UTF_8));
            out.flush();
            await().until(() -> openSpools() == 1);
            assertThat(transactions()).isZero();
        }

        await().until(() -> openSpools() == 0);
    }

    private String raw(String length, String body) throws IOException {
        try (Socket socket = new Socket("localhost", service.getPort())) {
            socket.getOutputStream().write(head(length));
            socket.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] head(String length) {
        return ("POST /v1/lists/un/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/xml\r\n"
                        + "Authorization: Bearer " + Tokens.secretariat() + "\r\n" + length)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A spool has no name any more, but an open file that still leads to it. */
    private static long openSpools() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.filter(BadUploadTest::isSpool).count();
        }
    }

    private static boolean isSpool(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().contains("snapback-spool-");
        } catch (IOException e) {
            return false;
        }
    }

    private static long transactions() {
        return TestDatabase.query("SELECT FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'")
                .size();
    }

    private static Response refused(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:snapback:problem:" + type));
        return answer;
    }
}
