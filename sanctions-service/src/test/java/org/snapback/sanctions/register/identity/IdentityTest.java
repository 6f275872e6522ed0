package org.snapback.sanctions.register.identity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** One subject on many lists: duplicates are proposed, decided by a person, and come apart again. */
@QuarkusTest
class IdentityTest extends ServiceTest {
    private static final String PERSON = """
            {"kind": "PERSON", "names": [{"text": "%s", "type": "PRIMARY"}],
             "person": {"birthDates": [{"precision": "EXACT", "from": "1973-08-04"}]}, "source": "un", "sourceId": "%s"}
            """;
    private static final String VESSEL = """
            {"kind": "VESSEL", "names": [{"text": "%s", "type": "PRIMARY"}], "vessel": {"imo": "%s"}, "source": "un",
             "sourceId": "%s"}
            """;

    @Test
    void a_name_with_its_birth_date_is_proposed_whatever_the_order_of_its_words() {
        UUID un = person("un", "1", "Ivan Vymyslov");
        UUID ofac = person("ofac", "2", "VYMYSLOV, Ivan");
        person("ofac", "3", "VYMYSLOV, Igor");
        searched();

        list("").body("items", hasSize(1))
                .body("items[0].stage", equalTo("PROPOSED"))
                .body("items[0].subjects.id", containsInAnyOrder(un.toString(), ofac.toString()))
                .body("items[0].evidence.kind", contains("NAME_AND_BIRTH_DATE"))
                .body("items[0].evidence.key", contains("ivan vymyslov 1973-08-04"));
        list("&evidence=IMO_NUMBER").body("items", empty());
        list("&subject=" + ofac).body("items", hasSize(1));
        obeys("identity.proposed");
        as(Tokens.partner()).get("/v1/identities").then().statusCode(403);
    }

    @Test
    void the_same_imo_number_is_proposed_across_lists_and_not_within_one() {
        vessel("un", "1", "MV NEBYVALY", "IMO 9999993");
        vessel("ofac", "2", "NEBYVALY", "9999993");
        vessel("ofac", "3", "NEBYVALY II", "9999993");
        vessel("ofac", "4", "OTHER", "9999981");
        searched();

        list("").body("items.evidence.key.flatten()", contains("9999993", "9999993"));
    }

    @Test
    void the_same_document_is_proposed_however_it_is_written() {
        person("un", "1", "A B", "1950-01-01", "AB 123-456");
        person("ofac", "2", "C D", "1960-01-01", "ab123456");
        person("ofac", "3", "E F", "1970-01-01", "n/a");
        person("un", "4", "G H", "1980-01-01", "n/a");
        searched();

        list("").body("items.evidence.key.flatten()", contains("AB123456"));
    }

    @Test
    void what_is_decided_to_be_the_same_keeps_its_sources_and_comes_apart_again() {
        UUID un = person("un", "1", "Ivan Vymyslov");
        UUID ofac = person("ofac", "2", "VYMYSLOV, Ivan");
        searched();
        String pair = pair(un, ofac);
        subject(un).body("cluster", nullValue());

        decide(pair, "SAME")
                .statusCode(200)
                .body("stage", equalTo("SAME"))
                .body("history.act", contains("DECIDE", "PROPOSE"));

        String cluster = un.toString().compareTo(ofac.toString()) < 0 ? un.toString() : ofac.toString();
        for (UUID one : List.of(un, ofac)) {
            subject(one)
                    .body("id", equalTo(one.toString()))
                    .body("cluster.id", equalTo(cluster))
                    .body("cluster.sources.source", containsInAnyOrder("un", "ofac"));
        }
        as(Tokens.partner())
                .get("/v1/subjects?cluster=" + cluster)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.clusterId", contains(cluster, cluster));
        obeys("identity.decided");
        decide(pair, "SAME").statusCode(409).body("type", equalTo("urn:snapback:problem:identity-decided"));

        undo(pair).statusCode(200).body("stage", equalTo("PROPOSED")).body("history[0].by", equalTo("secretariat"));

        subject(un).body("cluster", nullValue());
        subject(ofac).body("cluster", nullValue());
        obeys("identity.undone");
        undo(pair).statusCode(409).body("type", equalTo("urn:snapback:problem:identity-not-decided"));
    }

    @Test
    void a_cluster_of_three_splits_where_its_link_is_undone_and_contradictions_are_refused() {
        UUID a = person("un", "1", "Ivan Vymyslov");
        UUID b = person("ofac", "2", "VYMYSLOV, Ivan");
        UUID c = person("un", "3", "IVAN VYMYSLOV");
        UUID d = person("ofac", "4", "Vymyslov Ivan");
        searched();
        decide(pair(a, b), "SAME").statusCode(200);
        decide(pair(b, c), "SAME").statusCode(200);
        subject(a).body("cluster.sources", hasSize(3));
        decide(pair(c, d), "SAME").statusCode(200);
        decide(pair(a, d), "DIFFERENT")
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:identity-contradiction"));

        undo(pair(b, c)).statusCode(200);

        subject(a).body("cluster.sources.sourceId", containsInAnyOrder("1", "2"));
        subject(d).body("cluster.sources.sourceId", containsInAnyOrder("3", "4"));
        decide(pair(a, d), "DIFFERENT").statusCode(200);
        decide(pair(b, c), "SAME").statusCode(409).body("type", equalTo("urn:snapback:problem:identity-contradiction"));
    }

    @Test
    void a_decision_outlives_the_next_import() {
        UUID un = person("un", "1", "Ivan Vymyslov");
        UUID ofac = person("ofac", "2", "VYMYSLOV, Ivan");
        searched();
        decide(pair(un, ofac), "DIFFERENT").statusCode(200);

        version(un, 2, "PERSON", "Ivan Vymyslov", PERSON.formatted("Ivan Vymyslov", "1"));
        searched();

        list("").body("items.stage", contains("DIFFERENT"));
        decide(UUID.randomUUID().toString(), "SAME").statusCode(404);
        as(Tokens.secretariat())
                .body("{\"decision\": \"SAME\"}")
                .post("/v1/identities/{id}/decision", pair(un, ofac))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reasons"));
    }

    private static void searched() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> TestDatabase.query("SELECT id FROM list_import WHERE id NOT IN"
                                + " (SELECT import_id FROM identity_search)")
                        .isEmpty());
    }

    private static String pair(UUID one, UUID other) {
        return TestDatabase.query(
                        "SELECT id FROM identity WHERE subject_a IN (?, ?) AND subject_b IN (?, ?)",
                        one,
                        other,
                        one,
                        other)
                .getFirst()
                .get("id")
                .toString();
    }

    private static ValidatableResponse list(String filter) {
        return as(Tokens.auditor())
                .get("/v1/identities?limit=100" + filter)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse subject(UUID id) {
        return as(Tokens.partner()).get("/v1/subjects/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse decide(String pair, String decision) {
        return as(Tokens.secretariat())
                .body("{\"decision\": \"%s\", \"reasons\": \"Compared\"}".formatted(decision))
                .post("/v1/identities/{id}/decision", pair)
                .then();
    }

    private static ValidatableResponse undo(String pair) {
        return as(Tokens.secretariat())
                .body("{\"reasons\": \"A slip\"}")
                .post("/v1/identities/{id}/reversal", pair)
                .then();
    }

    private static UUID person(String source, String sourceId, String name) {
        return subject(source, sourceId, "PERSON", name, PERSON.formatted(name, sourceId));
    }

    private static UUID person(String source, String sourceId, String name, String born, String number) {
        String content = PERSON.formatted(name, sourceId)
                .replace("1973-08-04", born)
                .replaceFirst("\\{", "{\"documents\": [{\"type\": \"Passport\", \"number\": \"" + number + "\"}], ");
        return subject(source, sourceId, "PERSON", name, content);
    }

    private static UUID vessel(String source, String sourceId, String name, String imo) {
        return subject(source, sourceId, "VESSEL", name, VESSEL.formatted(name, imo, sourceId));
    }

    private static UUID subject(String source, String sourceId, String kind, String name, String content) {
        UUID id = UUID.randomUUID();
        TestDatabase.update(
                "INSERT INTO subject (id, source, source_id, kind, current_version, gone) VALUES (?, ?, ?, ?, 1, false)",
                id,
                source,
                sourceId,
                kind);
        version(id, 1, kind, name, content);
        return id;
    }

    /** The version is there before its import, so that no search comes in between. */
    private static void version(UUID id, int version, String kind, String name, String content) {
        UUID listImport = UUID.randomUUID();
        TestDatabase.update("""
                WITH brought AS (
                    INSERT INTO list_import (id, source, imported_at, imported_by, file_sha256, bytes, persons, entities,
                        vessels, aircraft, added, changed, unchanged, gone, rejected)
                    SELECT ?, source, '2026-01-01T00:00:00Z', 'a test', decode(repeat('00', 32), 'hex'), 1, 1, 0, 0, 0, 1,
                        0, 0, 0, 0 FROM subject WHERE id = ? RETURNING id),
                current AS (UPDATE subject SET current_version = ? WHERE id = ?)
                INSERT INTO subject_version (subject_id, version, import_id, valid_from, known_from, gone, kind,
                    primary_name, names, programmes, content, digest)
                SELECT ?, ?, id, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', false, ?, ?, lower(?), '{}', ?,
                    decode(repeat('00', 32), 'hex') FROM brought
                """, listImport, id, version, id, id, version, kind, name, name, content);
    }

    private static void obeys(String name) {
        assertThat(TestDatabase.journal(name)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.audience()).isEqualTo("NONE");
            assertThat(Contracts.validate("compact.register", name, entry.payload()))
                    .isEmpty();
        });
    }
}
