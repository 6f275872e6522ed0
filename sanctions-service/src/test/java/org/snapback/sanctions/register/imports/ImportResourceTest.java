package org.snapback.sanctions.register.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestLists;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ImportResourceTest extends ServiceTest {
    @Test
    void the_secretariat_imports_the_list_of_the_united_nations() {
        Response answer = TestLists.importUn(TestLists.un());

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/lists/un/imports/" + answer.path("id")))
                .body("source", equalTo("un"))
                .body("publishedAt", equalTo("2026-01-31T00:00:09.554Z"))
                .body("importedBy", equalTo("secretariat"))
                .body("persons", equalTo(7), "entities", equalTo(5), "vessels", equalTo(0), "aircraft", equalTo(0))
                .body("new", equalTo(12), "changed", equalTo(0), "unchanged", equalTo(0), "gone", equalTo(0))
                .body("rejected", equalTo(0), "rejections", hasSize(0));
        assertThat(count("subject")).isEqualTo(12);
        assertThat(count("subject_version")).isEqualTo(12);
    }

    @Test
    void the_secretariat_imports_the_list_of_ofac_in_any_order_of_parts() {
        TestLists.importOfac(TestLists.ofac())
                .then()
                .statusCode(201)
                .body("persons", equalTo(7), "entities", equalTo(5), "vessels", equalTo(3), "aircraft", equalTo(2))
                .body("new", equalTo(17), "rejected", equalTo(0), "publishedAt", nullValue());
        assertThat(TestDatabase.query("SELECT names FROM subject_version WHERE primary_name LIKE 'VYMYSLOV, %'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("names"))
                        .isEqualTo("vymyslov, miron lukich\nvymyslov, myron\nвымыслов, мирон лукич\nzerkalo"));
    }

    @Test
    void the_publication_may_be_told_where_the_files_are_silent() {
        var request = as(Tokens.secretariat()).contentType("multipart/form-data");
        TestLists.ofac().forEach((part, file) -> request.multiPart(part, part + ".csv", file.getBytes()));

        request.post("/v1/lists/ofac/imports?publishedAt=2026-02-01T00:00:00Z")
                .then()
                .statusCode(201)
                .body("publishedAt", equalTo("2026-02-01T00:00:00Z"));
        assertThat(TestDatabase.query("SELECT DISTINCT valid_from::text AS moment FROM subject_version"))
                .containsExactly(Map.of("moment", "2026-02-01 00:00:00+00"));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        TestLists.importUn(TestLists.un()).then().statusCode(201);
        List<Map<String, Object>> before = TestDatabase.query("SELECT * FROM subject ORDER BY id");

        TestLists.importUn(TestLists.un())
                .then()
                .statusCode(201)
                .body("new", equalTo(0), "changed", equalTo(0), "unchanged", equalTo(12), "gone", equalTo(0));

        assertThat(TestDatabase.query("SELECT * FROM subject ORDER BY id")).isEqualTo(before);
        assertThat(count("subject_version")).isEqualTo(12);
        assertThat(TestDatabase.journal("list.imported")).hasSize(1);
    }

    @Test
    void rows_in_another_order_change_nothing() {
        TestLists.importOfac(TestLists.ofac()).then().statusCode(201);
        List<String> rows = new ArrayList<>(
                TestLists.ofac().get("alt").replace("\u001a", "").lines().toList());
        Collections.reverse(rows);

        TestLists.importOfac(TestLists.ofac("alt", String.join("\r\n", rows) + "\r\n"))
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(17), "changed", equalTo(0), "rejected", equalTo(0));
    }

    @Test
    void a_changed_subject_gets_another_version_and_keeps_the_one_before() {
        TestLists.importUn(TestLists.un()).then().statusCode(201);

        TestLists.importUn(TestLists.un().replace("NADIE", "NINGUNO"))
                .then()
                .statusCode(201)
                .body("new", equalTo(0), "changed", equalTo(1), "unchanged", equalTo(11), "gone", equalTo(0));

        assertThat(TestDatabase.query("SELECT version, primary_name FROM subject_version v"
                        + " JOIN subject s ON s.id = v.subject_id WHERE s.source_id = '9900006' ORDER BY version"))
                .containsExactly(
                        Map.of("version", 1, "primary_name", "NADIE"), Map.of("version", 2, "primary_name", "NINGUNO"));
    }

    @Test
    void a_subject_that_its_list_no_longer_names_is_gone_and_may_come_back() {
        TestLists.importUn(TestLists.un()).then().statusCode(201);
        String without = TestLists.un().replaceAll("(?s)<INDIVIDUAL>\\s*<DATAID>9900006.*?</INDIVIDUAL>", "");

        TestLists.importUn(without)
                .then()
                .statusCode(201)
                .body("persons", equalTo(6), "gone", equalTo(1), "unchanged", equalTo(11));
        TestLists.importUn(without).then().body("gone", equalTo(0), "unchanged", equalTo(11));
        TestLists.importUn(TestLists.un()).then().body("changed", equalTo(1), "unchanged", equalTo(11));

        assertThat(TestDatabase.query("SELECT v.version, v.gone, v.content LIKE '%\"gone\":true%' AS says FROM"
                        + " subject_version v JOIN subject s ON s.id = v.subject_id WHERE s.source_id = '9900006'"
                        + " ORDER BY v.version"))
                .containsExactly(
                        Map.of("version", 1, "gone", false, "says", false),
                        Map.of("version", 2, "gone", true, "says", true),
                        Map.of("version", 3, "gone", false, "says", false));
        assertThat(TestDatabase.query("SELECT gone FROM subject WHERE source_id = '9900006'"))
                .containsExactly(Map.of("gone", false));
    }

    @Test
    void one_list_does_not_touch_another() {
        TestLists.importUn(TestLists.un()).then().statusCode(201);

        TestLists.importOfac(TestLists.ofac()).then().statusCode(201).body("gone", equalTo(0));

        assertThat(TestDatabase.query("SELECT count(*) AS n FROM subject WHERE NOT gone"))
                .containsExactly(Map.of("n", 29L));
    }

    @Test
    void rejected_rows_are_listed_with_their_line_and_reason() {
        String alt =
                "90000999,1,\"aka\",\"OF NOBODY\",-0- \r\n" + TestLists.ofac().get("alt");
        String sdn = TestLists.ofac().get("sdn").replace("90000303,", "90000302,");

        Response answer = TestLists.importOfac(
                Map.of("sdn", sdn, "alt", alt, "add", TestLists.ofac().get("add"), "comments", ""));

        answer.then()
                .statusCode(201)
                .body("vessels", equalTo(2), "rejected", equalTo(2))
                .body("rejections.part", equalTo(List.of("alt", "sdn")))
                .body("rejections.line", equalTo(List.of(1, 15)))
                .body("rejections.sourceId", equalTo(List.of("90000999", "90000302")))
                .body("rejections.rule", equalTo(List.of("known-entity", "unique")))
                .body("rejections.reason", hasItem(containsString("sdn")));
        String rejections = answer.header("Location") + "/rejections?limit=1";
        String next = as(Tokens.partner())
                .get(rejections)
                .then()
                .statusCode(200)
                .body("items.rule", equalTo(List.of("known-entity")))
                .extract()
                .header("Link")
                .replaceFirst("^<(.*)>.*$", "$1");
        as(Tokens.partner())
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .body("items.rule", equalTo(List.of("unique")));
    }

    @Test
    void a_double_in_the_list_of_the_united_nations_is_rejected() {
        TestLists.importUn(TestLists.un().replace("<DATAID>9900102<", "<DATAID>9900101<"))
                .then()
                .statusCode(201)
                .body("entities", equalTo(4), "rejected", equalTo(1))
                .body("rejections[0].rule", equalTo("unique"), "rejections[0].part", equalTo("list"))
                .body("rejections[0].sourceId", equalTo("9900101"));
    }

    @Test
    void a_subject_whose_row_is_rejected_is_not_taken_for_gone() {
        TestLists.importOfac(TestLists.ofac()).then().statusCode(201);

        TestLists.importOfac(TestLists.ofac(
                        "sdn", TestLists.ofac().get("sdn").replace("\"TUMANNY KIT\",\"vessel\"", "-0- ,\"vessel\"")))
                .then()
                .body("rejected", equalTo(1), "gone", equalTo(0), "unchanged", equalTo(16));
        TestLists.importOfac(TestLists.ofac("sdn", TestLists.ofac().get("sdn").replace("90000302,", "?,")))
                .then()
                .body("rejected", equalTo(1), "gone", equalTo(0), "unchanged", equalTo(16));
    }

    @Test
    void an_import_that_changes_the_register_is_told_without_names() {
        TestLists.importUn(TestLists.un()).then().statusCode(201);
        TestLists.importUn(TestLists.un().replace("NADIE", "NINGUNO")).then().statusCode(201);

        List<TestDatabase.Entry> entries = TestDatabase.journal("list.imported");
        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.topic()).isEqualTo("compact.register");
            assertThat(entry.aggregateId()).isEqualTo("un");
            assertThat(entry.audience()).isEqualTo("PUBLIC");
            assertThat(entry.actor()).isEqualTo("secretariat");
            assertThat(Contracts.validate(entry.topic(), entry.name(), entry.payload()))
                    .isEmpty();
            assertThat(entry.payload()).doesNotContain("NADIE", "NINGUNO", "BYOL");
        });
        assertThat(entries).extracting(TestDatabase.Entry::aggregateVersion).containsExactly(1L, 2L);
    }

    @Test
    void the_examples_obey_the_schema() {
        assertThat(Contracts.names("compact.register")).contains("list.imported");
        assertThat(Contracts.examples("compact.register", "list.imported"))
                .hasSize(2)
                .allSatisfy(example -> assertThat(Contracts.validate("compact.register", "list.imported", example))
                        .isEmpty());
    }

    @Test
    void two_imports_of_one_list_follow_each_other() throws Exception {
        Callable<Response> first = () -> TestLists.importUn(TestLists.un());
        Callable<Response> second = () -> TestLists.importUn(TestLists.un().replace("NADIE", "NINGUNO"));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Response> answer : threads.invokeAll(List.of(first, second, first, second))) {
                answer.get().then().statusCode(201);
            }
        }

        assertThat(count("subject")).isEqualTo(12);
        assertThat(count("list_import")).isEqualTo(4);
        assertThat(TestDatabase.query("SELECT version FROM list WHERE source = 'un'"))
                .isEqualTo(TestDatabase.query("SELECT count(*) AS version FROM journal"));
    }

    @Test
    void a_key_stands_for_one_upload() {
        Response first = keyed("k", TestLists.un());
        Response again = keyed("k", TestLists.un());
        Response other = keyed("k", TestLists.un().replace("NADIE", "NINGUNO"));

        first.then().statusCode(201);
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
        other.then().statusCode(422).body("type", equalTo("urn:snapback:problem:idempotency-key-reused"));
        assertThat(count("list_import")).isEqualTo(1);
    }

    @Test
    void imports_are_listed_with_the_latest_first() {
        TestLists.importUn(TestLists.un()).then().statusCode(201);
        TestClock.ahead(Duration.ofHours(1));
        Response latest = TestLists.importUn(TestLists.un().replace("NADIE", "NINGUNO"));

        as(Tokens.auditor())
                .get("/v1/lists/un/imports?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].id", equalTo(latest.path("id")), "items[0].changed", equalTo(1))
                .body("items[0].rejections", nullValue())
                .header("Link", notNullValue());
        as(Tokens.auditor())
                .get(latest.header("Location"))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1), "rejections", hasSize(0));
        as(Tokens.auditor())
                .get("/v1/lists/ofac/imports/{id}", (String) latest.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void lists_are_shown_with_their_programmes() {
        TestLists.importOfac(TestLists.ofac()).then().statusCode(201);

        as(Tokens.delegate("PL"))
                .get("/v1/lists")
                .then()
                .statusCode(200)
                .body("items.source", equalTo(List.of("un", "ofac")))
                .body("items[0].version", equalTo(0), "items[0].subjects", equalTo(0))
                .body("items[0].importedAt", nullValue())
                .body("items[1].version", equalTo(1), "items[1].subjects", equalTo(17))
                .body("items[1].programmes.find { it.name == 'BELARUS-EO14038' }.subjects", equalTo(3));
    }

    private static Response keyed(String key, String file) {
        return as(Tokens.secretariat())
                .contentType("application/xml")
                .header("Idempotency-Key", key)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/lists/un/imports");
    }

    private static long count(String table) {
        return (long) TestDatabase.query("SELECT count(*) AS n FROM " + table)
                .getFirst()
                .get("n");
    }
}
