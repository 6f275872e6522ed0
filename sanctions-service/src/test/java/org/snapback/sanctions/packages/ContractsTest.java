package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRelief;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is promised of packages, held against what is really written. */
@QuarkusTest
class ContractsTest extends ServiceTest {
    private static final String CORRIGENDUM = "{\"reason\": \"A slip\", \"measures\": [{\"id\": \"MEASURE\", \"text\":"
            + " {\"type\": \"IMPORT_BAN\", \"rung\": 1, \"scope\": \"%s\"}}]}";
    private static final String NAMES =
            "{\"reason\": \"A name\", \"measures\": [{\"id\": \"MEASURE\", \"subjects\": [\"%s\"]}]}";
    private static final List<String> TOPICS = List.of("compact.drafts", "compact.packages");

    @ParameterizedTest
    @ValueSource(strings = {"compact.drafts", "compact.packages"})
    void every_example_obeys_its_schema(String topic) {
        assertThat(Contracts.names(topic))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Contracts.examples(topic, name))
                        .isNotEmpty()
                        .allSatisfy(example -> assertThat(Contracts.validate(topic, name, example))
                                .isEmpty()));
    }

    @Test
    void all_that_the_journal_says_obeys_the_contracts_and_all_contracts_are_used() {
        liveThroughEverything();

        assertThat(TestDatabase.journal())
                .allSatisfy(entry -> assertThat(Contracts.validate(entry.topic(), entry.name(), entry.payload()))
                        .as("%s: %s", entry.name(), entry.payload())
                        .isEmpty())
                .allSatisfy(entry -> assertThat(entry.payload()).doesNotContain("INVENTED"));
        Set<String> said = TestDatabase.journal().stream()
                .map(entry -> entry.topic() + " " + entry.name())
                .collect(Collectors.toSet());
        Set<String> promised = new TreeSet<>();
        TOPICS.forEach(topic -> Contracts.names(topic).forEach(name -> promised.add(topic + " " + name)));
        assertThat(said).isEqualTo(promised);
    }

    @Test
    void the_versions_of_a_package_follow_each_other_over_both_topics() {
        liveThroughEverything();

        assertThat(TestDatabase.query("SELECT aggregate_id, array_agg(aggregate_version ORDER BY seq) AS versions,"
                        + " count(*) AS many FROM journal GROUP BY aggregate_id"))
                .allSatisfy(row -> {
                    Long[] versions = (Long[]) ((java.sql.Array) row.get("versions")).getArray();
                    assertThat(versions).isSorted().hasSize(versions[versions.length - 1].intValue());
                });
    }

    private static void liveThroughEverything() {
        TestRoster.acceded("PL", "LT", "DE");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        TestPackage full = TestPackage.draftedBy("PL");
        invite(full, "LT");
        answer(full, "LT", "acceptance");
        invite(full, "DE");
        answer(full, "DE", "declination");
        UUID freeze = full.measure("ASSET_FREEZE", 1);
        full.select(freeze, "ofac", "RUSSIA-EO14024");
        full.measure("{\"type\": \"EXPORT_BAN\", \"scope\": \"Machine tools\", \"effectAfter\": \"P1D\"}");
        full.measure("TRANSACTION_BAN", 2);
        TestBallot.of(full, full.proposed()).refused();
        full.awaitStage("DRAFT");
        full.adopted("DE", "PL");
        TestBallot.of(full, escalate(full)).closed("REJECTED");
        await().until(() -> TestDatabase.journal("package.escalation-refused").size() == 1);
        UUID agreed = escalate(full);
        TestBallot.of(full, agreed).closed("ADOPTED", "PL");
        await().until(() -> TestDatabase.journal("package.escalated").size() == 1);
        TestBallot.of(full, agreed).closed("REJECTED");
        await().until(() -> TestDatabase.journal("package.outcome-ignored").size() == 1);
        TestClock.ahead(Duration.ofDays(2));
        await().until(() -> TestDatabase.journal("package.measures-in-force").size() == 1);
        easeAndSnapBack();
        withdraw(TestPackage.draftedBy("PL"));
        reviseTwice();
        TestPackage second = TestPackage.draftedBy("UA");
        second.measure("EXPORT_BAN", 1);
        second.proposed();
        withdraw(second);
        TestPackage third = TestPackage.draftedBy("PL");
        third.measure("EXPORT_BAN", 1);
        TestBallot.of(third, third.proposed()).closed("REJECTED");
        third.awaitStage("REJECTED");
        reviewEndAndExpire();
    }

    private static void reviseTwice() {
        TestPackage revised = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        UUID measure = revised.measure("EXPORT_BAN", 1);
        revised.measure("TRANSACTION_BAN", 2);
        UUID ballot = revised.proposed();
        revise(revised, RevisedBody.of(measure).title("REV 1"));
        TestBallot.of(revised, ballot).revised(1, digest("package.revised"), "2030-03-05T18:00:00Z");
        await().until(() -> TestDatabase.journal("package.revision-taken").size() == 1);
        revise(revised, RevisedBody.of(measure).title("REV 2"));
        TestBallot.of(revised, ballot).revisionIgnored(2, digest("package.revised"));
        await().until(() -> TestDatabase.journal("package.revision-dropped").size() == 1);
        withdraw(revised);
        as(revised.token()).post("/v1/packages/{id}/copy", revised.id()).then().statusCode(201);
    }

    private static String digest(String name) {
        return io.restassured.path.json.JsonPath.from(
                        TestDatabase.journal(name).getLast().payload())
                .getString("digest");
    }

    private static void revise(TestPackage proposed, RevisedBody body) {
        proposed.author()
                .header("If-Match", proposed.etag())
                .body(body.json())
                .post("/v1/packages/{id}/revision", proposed.id())
                .then()
                .statusCode(202);
    }

    private static void reviewEndAndExpire() {
        TestCondition.revoked("AGGRESSION_CEASED");
        TestPackage reviewed = withFields("\"reviewEvery\": \"P30D\"", "REVIEW");
        withFields(
                "\"sunsetOn\": {\"date\": \"%s\", \"zone\": \"Europe/Kyiv\"}"
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(20)),
                "SUNSET");
        TestClock.ahead(Duration.ofDays(29));
        await().until(() -> TestDatabase.journal("package.expired").size() == 1);
        await().until(() -> TestDatabase.journal("package.ending-requested").size() == 1);
        TestBallot.of(reviewed, lastReview()).closed("REJECTED");
        await().until(() -> TestDatabase.journal("package.continued").size() == 1);
        TestClock.ahead(Duration.ofDays(60));
        await().until(() -> TestDatabase.journal("package.ending-requested").size() == 2);
        TestBallot.of(reviewed, lastReview()).closed("ADOPTED", "PL");
        await().until(() -> TestDatabase.journal("package.ended").size() == 1);
    }

    private static UUID lastReview() {
        return UUID.fromString(io.restassured.path.json.JsonPath.from(TestDatabase.journal("package.ending-requested")
                        .getLast()
                        .payload())
                .getString("ballotId"));
    }

    private static TestPackage withFields(String fields, String clause) {
        TestPackage one = TestPackage.drafted(
                Tokens.delegate("PL"),
                TestPackage.TEXT
                        .replaceFirst("\\{", "{" + fields + ", ")
                        .replace("\"clauses\": [", "\"clauses\": [{\"type\": \"" + clause + "\", \"text\": \"T\"}, "));
        one.measure("EXPORT_BAN", 1);
        return one.adopted("PL");
    }

    private static void easeAndSnapBack() {
        TestCondition.allConfirmed();
        TestPackage eased = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        UUID first = eased.measure("""
                {"type": "EXPORT_BAN", "scope": "Machine tools",
                 "windDown": {"period": "P45D", "text": "Contracts concluded before"}}
                """);
        eased.measure("IMPORT_BAN", 1);
        eased.measure("TRAVEL_BAN", 2);
        eased.adopted("PL");
        eased.eased("suspension", first);
        TestEncroachment.strike("SERIOUS").confirmed();
        eased.ask(eased.token(), "suspension").statusCode(202);
        TestEncroachment.strike("LIMITED").confirmed();
        eased.eased("suspension");
        TestEncroachment.strike("LIMITED").confirmed();
        eased.eased("lifting");
        TestRelief.of(eased).ended(Instant.now().plus(Duration.ofDays(3)));
        correct(eased);
    }

    private static void correct(TestPackage eased) {
        decide(eased, "amendment", AmendedBody.of(eased).title("Sharper").json(), "REJECTED");
        decide(eased, "amendment", AmendedBody.of(eased).with("EXPORT_BAN", 1).json(), "ADOPTED");
        UUID late = TestRegister.person("ofac", "2001", "RUSSIA-EO14024", "INVENTED, Late");
        for (String what : List.of("listings", "delistings")) {
            decide(eased, what, NAMES.formatted(late), "REJECTED");
            decide(eased, what, NAMES.formatted(late), "ADOPTED");
        }
        eased.eased("suspension");
        TestEncroachment wrong = TestEncroachment.strike("LIMITED");
        wrong.confirmed();
        wrong.rescinded();
        decide(eased, "corrigendum", CORRIGENDUM.formatted("Wood"), "REJECTED");
        decide(eased, "corrigendum", CORRIGENDUM.formatted("Steel"), "ADOPTED");
        decide(eased, "rescission", "{\"reason\": \"A homonym\"}", "REJECTED");
        decide(eased, "rescission", "{\"reason\": \"A homonym\"}", "ADOPTED");
        eased.awaitStage("RESCINDED");
    }

    private static void decide(TestPackage one, String what, String body, String outcome) {
        UUID measure =
                TestDatabase.query("SELECT id FROM measure WHERE package_id = ? AND type = 'IMPORT_BAN'", one.id())
                        .stream()
                        .map(row -> (UUID) row.get("id"))
                        .findFirst()
                        .orElseThrow();
        String ballot = one.author()
                .header("If-Match", one.etag())
                .body(body.replace("MEASURE", measure.toString()))
                .post("/v1/packages/{id}/" + what, one.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId");
        TestEncroachment.awaitTaken(TestBallot.of(one, UUID.fromString(ballot))
                .closed(outcome, "PL")
                .id());
    }

    private static void invite(TestPackage draft, String state) {
        draft.author()
                .body("{\"state\": \"" + state + "\"}")
                .post("/v1/packages/{id}/invitations", draft.id())
                .then()
                .statusCode(201);
    }

    private static void answer(TestPackage draft, String state, String answer) {
        as(Tokens.delegate(state))
                .post("/v1/packages/{id}/invitations/{state}/{answer}", draft.id(), state, answer)
                .then()
                .statusCode(200);
    }

    private static UUID escalate(TestPackage adopted) {
        return UUID.fromString(adopted.author()
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", adopted.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId"));
    }

    private static void withdraw(TestPackage one) {
        one.author().post("/v1/packages/{id}/withdrawal", one.id()).then().statusCode(200);
    }
}
