package org.snapback.sanctions.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.canonical.Sha256;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AnnexTest extends ServiceTest {
    private static final String ANNEX = "/v1/packages/{id}/measures/{measure}/annex";

    private TestPackage draft;
    private UUID freeze;
    private UUID ivan;
    private UUID olga;
    private UUID oleg;

    @BeforeEach
    void aFreeze() {
        TestRoster.acceded("PL", "LT");
        ivan = TestRegister.person("ofac", "1001", "RUSSIA-EO14024;CAATSA", "INVENTED, Ivan \"Vanya\"");
        olga = TestRegister.person("ofac", "1002", "RUSSIA-EO14024", "INVENTED, Olga");
        oleg = TestRegister.person("ofac", "1003", "BELARUS", "INVENTED, Oleg");
        TestRegister.person("un", "QDi.1", "QDi", "INVENTED Other");
        draft = TestPackage.draftedBy("PL");
        freeze = draft.measure("ASSET_FREEZE", 1);
    }

    @Test
    void a_programme_takes_in_all_that_it_names() {
        draft.select(freeze, "ofac", "RUSSIA-EO14024");

        names().body("items.subjectId", containsInAnyOrder(ivan.toString(), olga.toString()))
                .body("items[0].source", equalTo("ofac"))
                .body("items[0].kind", equalTo("PERSON"))
                .body("items[0].version", equalTo(1));
        draft.read(draft.token())
                .body("measures[0].annex.designations", equalTo(2))
                .body("measures[0].annex.selections[0].programmes", contains("RUSSIA-EO14024"))
                .body("measures[0].annex.sha256", nullValue());
    }

    @Test
    void a_selection_without_programmes_takes_in_the_whole_list() {
        select("{\"source\": \"ofac\"}").statusCode(201);

        names().body("items", hasSize(3));
    }

    @Test
    void what_two_selections_name_stands_once() {
        draft.select(freeze, "ofac", "RUSSIA-EO14024");
        draft.select(freeze, "ofac", "CAATSA");

        names().body("items", hasSize(2));
    }

    @Test
    void subjects_are_added_and_left_out_singly() {
        draft.select(freeze, "ofac", "RUSSIA-EO14024");
        add(oleg).statusCode(200).body("annex.designations", equalTo(3));
        leaveOut(olga).statusCode(200).body("annex.designations", equalTo(2));
        names().body("items.subjectId", containsInAnyOrder(ivan.toString(), oleg.toString()));

        leaveOut(olga).statusCode(404);
        add(olga).statusCode(200).body("annex.designations", equalTo(3));
        leaveOut(oleg).statusCode(200).body("annex.designations", equalTo(2));
    }

    @Test
    void adding_what_is_there_is_no_event() {
        add(oleg).statusCode(200);
        int before = TestDatabase.journal().size();

        add(oleg).statusCode(200);

        assertThat(TestDatabase.journal()).hasSize(before);
    }

    @Test
    void a_selection_is_taken_back() {
        String selection = select("{\"source\": \"ofac\", \"programmes\": [\"BELARUS\"]}")
                .statusCode(201)
                .extract()
                .header("Location");

        draft.author().delete(selection).then().statusCode(200).body("annex.selections", empty());
        names().body("items", empty());
        draft.author().delete(selection).then().statusCode(404);
    }

    @Test
    void what_cannot_be_taken_in_is_named() {
        select("{\"source\": \"eu\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/source"))
                .body("violations.rule", contains("known-value"));
        select("{\"source\": \"ofac\", \"programs\": [\"X\"]}")
                .statusCode(400)
                .body("violations.pointer", contains("/programs"));
        select("{\"source\": \"ofac\", \"programmes\": [\"\"]}").statusCode(400);
        add(oleg, UUID.randomUUID())
                .statusCode(400)
                .body("violations.pointer", contains("/subjectIds/1"))
                .body("violations.rule", contains("known-subject"));
        draft.author()
                .body("{\"subjectIds\": [\"abc\"]}")
                .post(ANNEX + "/subjects", draft.id(), freeze)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/subjectIds/0"));
        names().body("items", empty());
    }

    @Test
    void a_proposal_resolves_the_selections_once_more_and_freezes_versions() {
        draft.select(freeze, "ofac", "RUSSIA-EO14024");
        add(oleg).statusCode(200);
        UUID late = TestRegister.person("ofac", "1004", "RUSSIA-EO14024", "INVENTED, Late");
        TestRegister.gone(olga);
        TestRegister.gone(oleg);
        draft.proposed();

        TestRegister.renamed(ivan, 2, "RUSSIA-EO14024", "INVENTED, Renamed");
        TestRegister.person("ofac", "1005", "RUSSIA-EO14024", "INVENTED, Too Late");

        names().body("items.subjectId", containsInAnyOrder(ivan.toString(), late.toString(), oleg.toString()))
                .body("items.find { it.subjectId == '" + ivan + "' }.version", equalTo(1))
                .body("items.find { it.subjectId == '" + ivan + "' }.name", equalTo("INVENTED, Ivan \"Vanya\""));
        draft.read(draft.token())
                .body("measures[0].annex.designations", equalTo(3))
                .body("measures[0].annex.selections", nullValue());
    }

    @Test
    void a_proposed_annex_is_not_edited() {
        draft.select(freeze, "ofac", "RUSSIA-EO14024");
        draft.proposed();

        add(oleg).statusCode(409).body("type", equalTo("urn:snapback:problem:wrong-stage"));
        leaveOut(ivan).statusCode(409);
        select("{\"source\": \"ofac\"}").statusCode(409);
        names().body("items", hasSize(2));
    }

    @Test
    void its_pages_follow_each_other_in_order_of_id() {
        select("{\"source\": \"ofac\"}").statusCode(201);
        List<String> ids = new ArrayList<>();
        String next = "http://localhost/v1/packages/" + draft.id() + "/measures/" + freeze + "/annex?limit=2";
        for (int page = 0; next != null; page++) {
            var answer = draft.author()
                    .urlEncodingEnabled(false)
                    .get(next.replaceFirst("https?://[^/]+", ""))
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(answer.path("items.subjectId"));
            String link = answer.header("Link");
            next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
            assertThat(page).isLessThan(3);
        }

        assertThat(ids).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whoever_reads_an_export_can_recompute_every_digest() throws Exception {
        select("{\"source\": \"ofac\"}").statusCode(201);
        draft.proposed();

        String json = draft.author()
                .get(ANNEX + "/export", draft.id(), freeze)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();

        JsonNode items = JsonMapper.builder().build().readTree(json).path("items");
        assertThat(items).hasSize(3).allSatisfy(item -> {
            String canonical = new JsonCanonicalizer(item.path("subject").toString()).getEncodedString();
            assertThat(item.path("digest").asText()).isEqualTo(Sha256.of(canonical));
        });
    }

    @Test
    void an_export_as_csv_quotes_what_needs_it() {
        draft.select(freeze, "ofac", "CAATSA");

        draft.author()
                .get(ANNEX + "/export?format=csv", draft.id(), freeze)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", containsString("annex-" + freeze + ".csv"))
                .body(equalTo("subjectId,version,digest,source,sourceId,kind,name,programmes,disputed\r\n" + ivan
                        + ",1,"
                        + TestRegister.digest(ivan, 1)
                        + ",ofac,1001,PERSON,\"INVENTED, Ivan \"\"Vanya\"\"\",RUSSIA-EO14024;CAATSA,false\r\n"));
        draft.author()
                .accept("text/csv")
                .get(ANNEX + "/export", draft.id(), freeze)
                .then()
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"));
        draft.author()
                .get(ANNEX + "/export?format=xml", draft.id(), freeze)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("format"));
    }

    @Test
    void only_those_who_may_see_the_names_get_them() {
        draft.select(freeze, "ofac", "RUSSIA-EO14024");

        draft.readAnnex(Tokens.delegate("LT"), freeze).statusCode(404);
        as(Tokens.secretariat())
                .get(ANNEX + "/export", draft.id(), freeze)
                .then()
                .statusCode(404);
        draft.proposed();
        draft.readAnnex(Tokens.delegate("LT"), freeze).statusCode(200);
        draft.readAnnex(Tokens.partner(), freeze).statusCode(404);
        as(Tokens.partner()).get(ANNEX + "/export", draft.id(), freeze).then().statusCode(404);
        as(Tokens.operator()).get(ANNEX + "/export", draft.id(), freeze).then().statusCode(403);
    }

    private ValidatableResponse names() {
        return draft.readAnnex(draft.token(), freeze).statusCode(200);
    }

    private ValidatableResponse select(String body) {
        return draft.author()
                .body(body)
                .post(ANNEX + "/selections", draft.id(), freeze)
                .then();
    }

    private ValidatableResponse add(UUID... subjects) {
        StringBuilder ids = new StringBuilder();
        for (UUID subject : subjects) {
            ids.append(ids.isEmpty() ? "\"" : ", \"").append(subject).append('"');
        }
        return draft.author()
                .body("{\"subjectIds\": [" + ids + "]}")
                .post(ANNEX + "/subjects", draft.id(), freeze)
                .then();
    }

    private ValidatableResponse leaveOut(UUID subject) {
        return draft.author()
                .delete(ANNEX + "/subjects/{subject}", draft.id(), freeze, subject)
                .then();
    }
}
