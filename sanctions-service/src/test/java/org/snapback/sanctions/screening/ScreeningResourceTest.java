package org.snapback.sanctions.screening;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ScreeningResourceTest extends ServiceTest {
    private static final String ASKED = "{\"queries\": [{\"id\": \"q\", \"names\": [\"%s\"]}]}";

    @Test
    void a_name_is_found_with_what_its_score_is_made_of_and_as_of_which_import() {
        UUID id = TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "VYMYSLOV, Ivan Petrovich");
        awaitSubjects(1);

        screen(ASKED.formatted("Иван Вымыслов"))
                .statusCode(200)
                .body("model", equalTo("snapback-1"))
                .body("threshold", equalTo(820))
                .body("lists.find { it.source == 'ofac' }.importedAt", equalTo("2026-01-01T00:00:00Z"))
                .body("results[0].id", equalTo("q"))
                .body("results[0].hits.subjectId", contains(id.toString()))
                .body("results[0].hits[0].matchedName", equalTo("VYMYSLOV, Ivan Petrovich"))
                .body("results[0].hits[0].programmes", contains("RUSSIA-EO14024"))
                .body("results[0].hits[0].features.feature", contains("NAME"))
                .body("results[0].hits[0].disputed", equalTo(false));
        assertThat(TestDatabase.journal()).isEmpty();
    }

    @Test
    void what_an_import_changes_is_found_and_what_it_takes_off_is_not() {
        UUID id = TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "VYMYSLOV, Ivan");
        awaitSubjects(1);
        TestRegister.renamed(id, 2, "RUSSIA-EO14024", "PRIDUMKIN, Ivan");
        await().until(() -> hits("Ivan Pridumkin") == 1);
        assertThat(hits("Ivan Vymyslov")).isZero();

        TestRegister.gone(id);
        TestRegister.person("ofac", "1002", "RUSSIA-EO14024", "SOCHINENKO, Olga");

        await().until(() -> hits("Olga Sochinenko") == 1);
    }

    @Test
    void a_hit_names_the_measures_that_name_it_to_whom_they_are_known() {
        TestRoster.acceded("PL", "LT");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "VYMYSLOV, Ivan");
        TestPackage draft = TestPackage.draftedBy("PL");
        UUID freeze = draft.measure("ASSET_FREEZE", 1);
        draft.select(freeze, "ofac", "RUSSIA-EO14024");
        draft.proposed();
        awaitSubjects(1);
        screen(ASKED.formatted("Ivan Vymyslov")).body("results[0].hits[0].agreed", empty());
        as(Tokens.delegate("PL"))
                .body(ASKED.formatted("Ivan Vymyslov"))
                .post("/v1/screening")
                .then()
                .body("results[0].hits[0].agreed.designationStage", contains("PROPOSED"));

        TestPackage adopted = TestPackage.draftedBy("LT");
        UUID ban = adopted.measure("TRAVEL_BAN", 1);
        adopted.select(ban, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL", "LT");

        screen(ASKED.formatted("Ivan Vymyslov"))
                .body("results[0].hits[0].agreed.measureId", contains(ban.toString()))
                .body("results[0].hits[0].agreed[0].type", equalTo("TRAVEL_BAN"))
                .body("results[0].hits[0].agreed[0].measureStage", equalTo("IN_FORCE"))
                .body(
                        "results[0].hits[0].agreed[0].packageId",
                        equalTo(adopted.id().toString()))
                .body("results[0].hits[0].agreed[0].designationStage", equalTo("LISTED"));
    }

    @Test
    void a_list_that_was_never_imported_or_long_ago_is_said() {
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "VYMYSLOV, Ivan");
        awaitSubjects(1);

        screen(ASKED.formatted("Nobody Atall"))
                .body("results[0].hits", empty())
                .body("warnings.code", hasItem("list-missing"))
                .body("warnings.find { it.code == 'list-missing' }.list", equalTo("un"))
                .body("warnings.find { it.code == 'list-stale' }.list", equalTo("ofac"));
    }

    @Test
    void only_the_lists_and_the_kind_that_are_asked_for_are_looked_in() {
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "VYMYSLOV, Ivan");
        awaitSubjects(1);

        screen("""
                {"queries": [{"names": ["Ivan Vymyslov"], "kind": "VESSEL"}, {"names": ["Ivan Vymyslov"]}],
                 "lists": ["un"]}""").body("results.hits.flatten()", empty()).body("lists.source", contains("un"));
    }

    @Test
    void queries_are_answered_in_their_order_and_at_the_threshold_that_is_asked_for() {
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "VYMYSLOV, Ivan Petrovich");
        awaitSubjects(1);
        String query = "{\"id\": \"%d\", \"names\": [\"Vymyslov\"]}";
        StringBuilder queries = new StringBuilder(query.formatted(0));
        for (int i = 1; i < 500; i++) {
            queries.append(',').append(query.formatted(i));
        }

        screen("{\"queries\": [" + queries + "], \"threshold\": 600}")
                .statusCode(200)
                .body("threshold", equalTo(600))
                .body("results", hasSize(500))
                .body("results[499].id", equalTo("499"))
                .body("results[499].hits", hasSize(1));
        screen("{\"queries\": [" + query.formatted(0) + "]}").body("results[0].hits", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /queries | not-null",
                "{\"queries\": []} | /queries | size",
                "{\"queries\": [{}]} | /queries/0 | comparable",
                "{\"queries\": [{\"names\": [\"...\"]}]} | /queries/0 | comparable",
                "{\"queries\": [{\"names\": [\"\"]}]} | /queries/0/names/0 | not-blank",
                "{\"queries\": [{\"names\": [\"a\\u0007b\"]}]} | /queries/0/names/0 | pattern",
                "{\"queries\": [{\"names\": [\"A B\"], \"birthDates\": [\"2023-02-30\"]}]} | /queries/0/birthDates/0 | date",
                "{\"queries\": [{\"names\": [\"A B\"], \"countries\": [\"XX\"]}]} | /queries/0/countries/0 | country",
                "{\"queries\": [{\"names\": [\"A B\"]}], \"lists\": [\"eu\"]} | /lists/0 | pattern",
                "{\"queries\": [{\"names\": [\"A B\"]}], \"threshold\": 1001} | /threshold | max"
            })
    void a_broken_query_is_named_with_field_and_rule(String body, String pointer, String rule) {
        screen(body)
                .statusCode(400)
                .body("violations.pointer", hasItem(pointer))
                .body("violations.find { it.pointer == '%s' }.rule".formatted(pointer), equalTo(rule));
    }

    @Test
    void names_that_are_too_long_or_too_many_queries_are_refused() {
        screen(ASKED.formatted("x".repeat(10_000)))
                .statusCode(400)
                .body("violations.pointer", contains("/queries/0/names/0"));

        String many = String.join(",", Collections.nCopies(501, "{\"names\": [\"A B\"]}"));

        screen("{\"queries\": [" + many + "]}").statusCode(400).body("violations.pointer", contains("/queries"));
    }

    @Test
    void operators_screen_nobody_and_a_refusal_repeats_no_name() {
        as(Tokens.operator())
                .body(ASKED.formatted("Ivan Vymyslov"))
                .post("/v1/screening")
                .then()
                .statusCode(403);

        screen("{\"queries\": [{\"names\": [\"Ivan Vymyslov\"], \"birth\": \"1973\"}]}")
                .statusCode(400)
                .body("detail", not(containsString("Vymyslov")));
    }

    private static int hits(String name) {
        return screen(ASKED.formatted(name)).extract().path("results[0].hits.size()");
    }

    /** Tests before have left an index of their own; this one's is there once it names as many imports as there are. */
    private static void awaitSubjects(int imports) {
        await().until(() -> {
            var answer = screen(ASKED.formatted("Nobody Atall")).extract();
            return answer.statusCode() == 200
                    && TestDatabase.query("SELECT id FROM list_import").size() == imports
                    && TestDatabase.query("SELECT id FROM list_import").stream()
                            .allMatch(row ->
                                    answer.asString().contains(row.get("id").toString()));
        });
    }

    private static ValidatableResponse screen(String body) {
        return as(Tokens.partner()).body(body).post("/v1/screening").then();
    }
}
