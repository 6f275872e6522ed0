package org.snapback.sanctions.register.subjects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestLists;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SubjectResourceTest extends ServiceTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "source=un                                  | 12",
                "source=ofac                                | 17",
                "kind=VESSEL                                | 3",
                "kind=PERSON                                | 14",
                "programme=RUSSIA-EO14024                   | 8",
                "programme=RUSSIA                           | 0",
                "source=ofac&kind=AIRCRAFT&programme=BELARUS-EO14038 | 1",
                "name=zerkal                                | 3",
                "name=JEROME                                | 1",
                "name=%D0%B2%D1%8B%D0%BC%D1%8B%D1%81%D0%BB%D0%BE%D0%B2 | 1",
                "name=hollow%20%20REED                      | 1",
                "name=unknown%20shore                       | 1",
                "nameStart=zerkal                           | 2",
                "nameStart=bank                             | 1",
                "name=%25                                   | 0",
                "name=_                                     | 0",
                "name=!                                     | 0",
                "name='                                     | 1",
                "gone=true                                  | 0",
                "gone=any                                   | 29"
            })
    void subjects_are_listed_by_what_is_asked_for(String query, int found) {
        imported();

        as(Tokens.partner())
                .urlEncodingEnabled(false)
                .get("/v1/subjects?limit=100&" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(found));
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        imported();
        List<String> ids = new ArrayList<>();

        String next = "/v1/subjects?limit=7";
        while (next != null) {
            Response page = as(Tokens.auditor()).urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceFirst("^<(.*)>.*$", "$1");
        }

        assertThat(ids).hasSize(29).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_subject_is_read_in_full_with_its_history() throws Exception {
        imported();
        TestLists.importUn(TestLists.un().replace("NADIE", "NINGUNO")).then().statusCode(201);
        String id = id("ninguno");

        Response answer = as(Tokens.ministry("PL")).get("/v1/subjects/{id}", id);

        answer.then()
                .statusCode(200)
                .body("version", equalTo(2), "gone", equalTo(false))
                .body("subject.source", equalTo("un"), "subject.sourceId", equalTo("9900006"))
                .body("subject.names[0].text", equalTo("NINGUNO"))
                .body("versions.version", equalTo(List.of(2, 1)))
                .body("versions[1].validFrom", equalTo("2026-01-31T00:00:09.554Z"));
        JsonNode view = new ObjectMapper().readTree(answer.asString());
        assertThat(view.path("digest").asText()).isEqualTo(recomputed(view.path("subject")));
        assertThat(view.path("versions").path(0).path("digest").asText())
                .isEqualTo(view.path("digest").asText());
        as(Tokens.ministry("PL"))
                .get("/v1/subjects/{id}/versions/1", id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1), "subject.names[0].text", equalTo("NADIE"), "versions", nullValue());
        as(Tokens.ministry("PL")).get("/v1/subjects/{id}/versions/3", id).then().statusCode(404);
    }

    @Test
    void a_gone_subject_is_listed_only_where_it_is_asked_for() {
        imported();
        String id = id("nadie");
        TestLists.importUn(TestLists.un().replaceAll("(?s)<INDIVIDUAL>\\s*<DATAID>9900006.*?</INDIVIDUAL>", ""))
                .then()
                .statusCode(201);

        as(Tokens.partner()).get("/v1/subjects?name=nadie").then().body("items", hasSize(0));
        as(Tokens.partner())
                .get("/v1/subjects?name=nadie&gone=true")
                .then()
                .body("items.id", equalTo(List.of(id)), "items[0].gone", equalTo(true));
        as(Tokens.partner())
                .get("/v1/subjects/{id}", id)
                .then()
                .body("gone", equalTo(true), "subject.gone", equalTo(true))
                .body("subject.names[0].text", equalTo("NADIE"));
    }

    @Test
    void the_register_is_exported_as_json_that_proves_itself() throws Exception {
        imported();

        Response answer = as(Tokens.partner()).get("/v1/subjects/export?format=json");

        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("subjects.json"));
        JsonNode items = new ObjectMapper().readTree(answer.asString()).path("items");
        assertThat(items)
                .hasSize(29)
                .allSatisfy(
                        item -> assertThat(item.path("digest").asText()).isEqualTo(recomputed(item.path("subject"))));
    }

    @Test
    void the_register_is_exported_as_csv() throws IOException {
        imported();

        Response answer = as(Tokens.partner()).accept("text/csv").get("/v1/subjects/export?source=ofac");

        answer.then().statusCode(200).contentType("text/csv");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.asString()))
                .getRecords();
        assertThat(rows).hasSize(17);
        CSVRecord person = rows.getFirst();
        assertThat(person.get("name")).isEqualTo("VYMYSLOV, Miron Lukich");
        assertThat(person.get("otherNames")).contains("ВЫМЫСЛОВ, Мирон Лукич", "ZERKALO");
        assertThat(person.get("birthDates")).isEqualTo("1961-08-04");
        assertThat(person.get("documents")).contains("Passport 000000101 (Russia)");
        assertThat(person.get("addresses")).isEqualTo("Naberezhnaya Vymysla 1, Nigdeysk 000000, Russia");
        assertThat(rows).extracting(row -> row.get("vesselImo")).contains("0000301");
        assertThat(rows).extracting(row -> row.get("tailNumber")).contains("XX-ZRK");
        assertThat(rows).extracting(row -> row.get("birthDates")).contains("1953 to 1957; about 1955");
    }

    @ParameterizedTest
    @CsvSource({"source=eu, source", "kind=SHIP, kind", "gone=maybe, gone", "format=xml, format"})
    void a_filter_that_cannot_be_is_named(String query, String parameter) {
        as(Tokens.partner())
                .get("/v1/subjects/export?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:snapback:problem:validation"))
                .body("violations[0].pointer", containsString(parameter), "violations[0].rule", equalTo("pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "cursor=x", "cursor=WyJ4Il0"})
    void a_page_that_cannot_be_is_refused(String query) {
        as(Tokens.partner())
                .get("/v1/subjects?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:snapback:problem:validation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/subjects", "/v1/subjects/export", "/v1/lists", "/v1/lists/un/imports"})
    void every_role_but_the_operator_reads_the_register(String path) {
        for (String role : List.of("DELEGATE", "BENEFICIARY", "MINISTRY", "PARTNER", "SECRETARIAT", "AUDITOR")) {
            as(Tokens.of(role, role.equals("BENEFICIARY") ? "UA" : "PL"))
                    .get(path)
                    .then()
                    .statusCode(200);
        }
        as(Tokens.operator()).get(path).then().statusCode(403);
    }

    @Test
    void an_unknown_subject_is_not_found() {
        as(Tokens.partner())
                .get("/v1/subjects/019a1b2c-0000-7000-8000-0000000000c1")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:snapback:problem:not-found"));
    }

    private static void imported() {
        TestLists.importUn(TestLists.un()).then().statusCode(201);
        TestLists.importOfac(TestLists.ofac()).then().statusCode(201);
    }

    private static String id(String name) {
        return as(Tokens.partner()).get("/v1/subjects?name=" + name).path("items[0].id");
    }

    private static String recomputed(JsonNode subject) {
        try {
            String canonical = new JsonCanonicalizer(subject.toString()).getEncodedString();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
