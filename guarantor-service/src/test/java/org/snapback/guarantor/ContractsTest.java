package org.snapback.guarantor;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.Delivery;
import org.snapback.guarantor.testing.Need;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestAward;
import org.snapback.guarantor.testing.TestCalls;
import org.snapback.guarantor.testing.TestCondition;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestNotice;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestPackages;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What this service promises on its topics, held against what it really writes. */
@QuarkusTest
class ContractsTest extends ServiceTest {
    private static final List<String> OURS = List.of(
            "compact.guarantors",
            "compact.agreements",
            "compact.commitments",
            "compact.ballots",
            "compact.encroachments",
            "compact.consultations",
            "compact.implementations",
            "compact.conditions",
            "compact.compensation");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compact.guarantors",
                "compact.agreements",
                "compact.commitments",
                "compact.ballots",
                "compact.encroachments",
                "compact.consultations",
                "compact.implementations",
                "compact.conditions",
                "compact.compensation"
            })
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
                        .isEmpty());
        Set<String> said =
                TestDatabase.journal().stream().map(TestDatabase.Entry::name).collect(Collectors.toSet());
        Set<String> promised = new TreeSet<>();
        OURS.forEach(topic -> promised.addAll(Contracts.names(topic)));
        assertThat(said).isEqualTo(promised);
        assertThat(TestDatabase.query("SELECT DISTINCT event_type, dataschema, topic FROM journal"))
                .allSatisfy(row -> assertThat(row.get("dataschema"))
                        .isEqualTo("urn:snapback:schema:" + row.get("topic") + ":"
                                + row.get("event_type").toString().substring("org.snapback.".length())));
    }

    private static void liveThroughEverything() {
        TestKafka.send(Proposed.adoption("UNANIMITY").event());
        await().until(() -> TestDatabase.journal("ballot.refused").size() == 1);
        TestRoster.acceded("EE", "LV");
        enterEditAndAccede();
        var adopted = Proposed.adoption("QUALIFIED_MAJORITY").urgent().opened();
        vote(adopted, "CL", "ABSTAIN", ", \"statement\": \"Not yet.\"");
        vote(adopted, "CL", "FOR", "");
        vote(adopted, "EE", "FOR", "");
        TestKafka.send(adopted.withdrawal());
        await().until(() -> TestDatabase.journal("ballot.withdrawal-ignored").size() == 1);
        TestKafka.send(adopted.revision(1, "e".repeat(64), Instant.now()));
        await().until(() -> TestDatabase.journal("ballot.revision-ignored").size() == 1);
        var withdrawn = Proposed.escalation("UNANIMITY").opened();
        TestKafka.send(withdrawn.withdrawal());
        await().until(() -> TestDatabase.journal("ballot.closed").size() == 2);
        var discussed = Proposed.escalation("UNANIMITY").opened();
        say(discussed, "comments", "{\"text\": \"A comma is missing.\"}");
        say(discussed, "scrutiny-reservations", "{\"reason\": \"Our parliament reads it.\"}");
        say(discussed, "scrutiny-reservations/lifting", "");
        var braked = Proposed.adoption("QUALIFIED_MAJORITY").opened();
        say(braked, "brake", "{\"reasons\": \"Our power stations burn what the text forbids.\"}");
        vote(
                Proposed.adoption("UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION").opened(),
                "CL",
                "ABSTAIN_WITH_DECLARATION",
                ", \"statement\": \"Neutral.\"");
        TestKafka.send(braked.revision(1, "e".repeat(64), Instant.now()));
        await().until(() -> TestDatabase.journal("ballot.revised").size() == 1);
        promiseDeliverAndNeed();
        reportConsultConfirmAndRescind();
        attestConfirmAndRevoke();
        TestAward paid = TestAward.claimed(500).awarded(500);
        paid.reverse(paid.paid("OTHER", 500));
        callAnswerReportAndEnd();
        TestConsultation.on(TestEncroachment.reportedBy("UA"));
        TestClock.ahead(Duration.ofHours(73));
        await().until(() ->
                TestDatabase.query("SELECT 1 FROM ballot WHERE stage = 'OPEN'").isEmpty());
        await().until(() -> !TestDatabase.journal("commitment.call-overdue").isEmpty());
        await().until(() -> !TestDatabase.journal("encroachment.security-council-report-missed")
                .isEmpty());
        await().until(() -> TestDatabase.journal("commitment.milestone-overdue").size() == 1);
        await().until(() -> TestDatabase.journal("consultation.deadline-missed").size() == 2);
        TestClock.reset();
        liveThroughAgreements();
        TestClock.reset();
        carryOut();
    }

    private static void carryOut() {
        TestRoster.acceded("DE", "LT", "PL");
        TestRoster.accededOrganisation("EU");
        TestDatabase.update("UPDATE guarantor SET memberships = '{EU}' WHERE code = 'PL'");
        var adopted = TestImplementations.adopted(Instant.now());
        TestImplementations.unionAct(adopted, TestImplementations.measure("a1"))
                .then()
                .statusCode(201);
        UUID export = TestImplementations.id(adopted, "DE", "EXPORT_BAN");
        for (String report : List.of(
                TestImplementations.IN_PROGRESS,
                TestImplementations.IN_FORCE,
                TestImplementations.PARTLY,
                TestImplementations.REFUSED)) {
            TestImplementations.reported(export, "DE", report);
        }
        TestImplementations.reported(
                TestImplementations.id(adopted, "PL", "EXPORT_BAN"), "PL", TestImplementations.IN_FORCE);
        String authority = as(Tokens.secretariat())
                .body("""
                        {"state": "DE", "name": "An authority", "phone": "+49 30 0", "website": "https://example.org",
                         "measureTypes": ["ASSET_FREEZE"], "purposes": ["REPORTS"]}
                        """)
                .post("/v1/competent-authorities")
                .path("id");
        as(Tokens.ministry("DE"))
                .header("If-Match", "*")
                .body("{}")
                .post("/v1/competent-authorities/{id}/ending", authority)
                .then()
                .statusCode(200);
        adopted.tell("package.suspended");
        as(Tokens.ministry("PL"))
                .header("If-Match", "*")
                .body("{\"stage\": \"IN_PROGRESS\"}")
                .post("/v1/implementations/{id}/easings", TestImplementations.id(adopted, "PL", "EXPORT_BAN"))
                .then()
                .statusCode(201);
        adopted.tell("package.snapped-back");
        TestClock.ahead(Duration.ofDays(31));
        await().until(() -> !TestDatabase.journal("implementation.late").isEmpty());
    }

    private static void say(Proposed proposed, String what, String body) {
        say(proposed.ballotId(), what, body);
    }

    private static void say(UUID ballot, String what, String body) {
        as(Tokens.delegate("LV"))
                .body(body)
                .post("/v1/ballots/{id}/" + what, ballot)
                .then()
                .statusCode(201);
    }

    private static void liveThroughAgreements() {
        TestRoster.candidate("FR");
        String terms = TestAgreements.terms("FR")
                .replace("\"ratification\": false", "\"ratification\": true")
                .replace("\"renewsItself\": false", "\"renewsItself\": true");
        UUID id = TestAgreements.opened(terms.replace("CORE", "BROADER"));
        as(Tokens.secretariat())
                .header("If-Match", "*")
                .body(terms)
                .put("/v1/agreements/{id}", id)
                .then()
                .statusCode(200);
        document(id);
        TestAgreements.done(id, "signature", "{\"place\": \"Kyiv\"}");
        TestAgreements.done(id, "provisional-application", "{}");
        TestAgreements.done(id, "ratification", "{}");
        TestAgreements.done(id, "entry-into-force", "{}");
        TestAgreements.done(id, "renewal", "{\"years\": 2}");
        secretariat("/v1/compact/signatures", "{\"signatory\": \"UA\", \"place\": \"Kyiv\"}", 201);
        secretariat("/v1/compact/ukraine-accessions", "{\"organisation\": \"EU\"}", 201);
        String review = as(Tokens.partner())
                .get("/v1/compact/reviews?agreementId={id}", id)
                .jsonPath()
                .getString("items[0].id");
        secretariat("/v1/compact/reviews/" + review + "/conclusion", "{\"conclusion\": \"It stays.\"}", 200);
        TestClock.ahead(Duration.ofDays(13 * 365));
        await().until(() -> TestDatabase.journal("agreement.expired").size() == 2);
        await().until(() -> TestDatabase.journal("agreement.renewed").size() == 2);
        TestAgreements.done(id, "termination-notice", "{}");
        TestClock.ahead(Duration.ofDays(14 * 365));
        await().until(() -> TestDatabase.journal("agreement.terminated").size() == 1);
    }

    private static void document(UUID agreement) {
        given().header("Authorization", "Bearer " + Tokens.secretariat())
                .contentType("application/octet-stream")
                .queryParam("name", "hello.txt")
                .queryParam("mediaType", "text/plain")
                .queryParam("sha256", "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
                .body("hello".getBytes(StandardCharsets.UTF_8))
                .post("/v1/agreements/{id}/documents", agreement)
                .then()
                .statusCode(201);
    }

    private static void secretariat(String path, String body, int status) {
        as(Tokens.secretariat()).body(body).post(path).then().statusCode(status);
    }

    private static void promiseDeliverAndNeed() {
        var negotiated = TestAgreements.opened(TestAgreements.terms("LV"));
        var draft = Promise.of(negotiated, "LV");
        as(Tokens.delegate("LV"))
                .header("If-Match", "\"1\"")
                .body(draft.pillar("TRAINING").hidden().body())
                .put("/v1/commitments/{id}", draft.made())
                .then()
                .statusCode(200);
        String tomorrow = Instant.now()
                .plus(Duration.ofDays(1))
                .truncatedTo(ChronoUnit.DAYS)
                .toString();
        String id = Promise.of(TestAgreements.inForce(TestAgreements.terms("EE")), "EE")
                .howMuch("{\"quantity\": 18, \"unit\": \"155 mm howitzer\"}")
                .by(tomorrow)
                .made();
        String first = Delivery.of(id)
                .howMuch("{\"quantity\": 6, \"unit\": \"155 mm howitzer\"}")
                .reported("EE");
        Delivery.dispute(id, first).then().statusCode(200);
        String second = Delivery.of(id)
                .howMuch("{\"quantity\": 4, \"unit\": \"155 mm howitzer\"}")
                .replacing(first)
                .reported("EE");
        Delivery.confirm(id, second).then().statusCode(200);
        String need = Need.stated("FINANCE", 2027, 500);
        Need.revise(need, 1, "FINANCE", 2028, 600).then().statusCode(200);
        Need.withdraw(need).then().statusCode(200);
    }

    private static void reportConsultConfirmAndRescind() {
        String reason = "{\"reason\": \"An error.\"}";
        var report = TestEncroachment.reportedBy("UA");
        report.post(
                        Tokens.delegate("EE"),
                        "evidence",
                        "{\"description\": \"Wreckage\", \"sha256\": \"%s\"}".formatted("c".repeat(64)))
                .statusCode(201);
        report.post(Tokens.delegate("LV"), "disputes", "{\"reasons\": \"Nothing was seen.\"}")
                .statusCode(201);
        var consultation = TestConsultation.on(report);
        consultation.attend(Tokens.delegate("EE"), "REMOTE").statusCode(201);
        consultation.session("EE", "UA").statusCode(201);
        consultation.session("EE", "UA").statusCode(201);
        decide(report, report.confirmationOpened(), "FOR");
        for (String choice : List.of("AGAINST", "FOR")) {
            String ballot = report.post(Tokens.beneficiary(), "rescission", reason)
                    .statusCode(201)
                    .extract()
                    .path("openBallotId");
            decide(report, UUID.fromString(ballot), choice);
        }
        var agreed = TestPackages.adopted().reverse().put();
        var provisional = TestEncroachment.reportedBy("UA");
        UUID reverse = UUID.fromString(provisional
                .post(Tokens.beneficiary(), "confirmation", "{\"rule\": \"REVERSE_CONSENSUS\"}")
                .statusCode(201)
                .extract()
                .path("openBallotId"));
        provisional.vote(reverse, "EE", "FOR").statusCode(201);
        decide(provisional, provisional.confirmationOpened(), "AGAINST");
        TestDatabase.update("DELETE FROM known_package WHERE id = ?", agreed.id());
        var paused = TestEncroachment.reportedBy("UA");
        UUID resting = paused.confirmationOpened();
        for (String state : List.of("LV", "EE")) {
            as(Tokens.delegate(state))
                    .body("{\"reasons\": \"Two of the radar tracks contradict each other.\"}")
                    .post("/v1/ballots/{id}/pause", resting);
        }
        paused.post(Tokens.beneficiary(), "withdrawal", reason).statusCode(200);
        resting = TestEncroachment.reportedBy("UA").confirmationOpened();
        as(Tokens.beneficiary())
                .body("{\"reasons\": \"Two of the radar tracks contradict each other.\"}")
                .post("/v1/ballots/{id}/pause", resting);
        as(Tokens.beneficiary()).post("/v1/ballots/{id}/resumption", resting);
        var refused = TestEncroachment.reportedBy("UA");
        UUID ballot = refused.confirmationOpened();
        say(ballot, "comments", "{\"text\": \"A comma is missing.\"}");
        say(ballot, "scrutiny-reservations", "{\"reason\": \"Our parliament reads it.\"}");
        say(ballot, "scrutiny-reservations/lifting", "");
        say(ballot, "brake", "{\"reasons\": \"Our own radar contradicts it in every point.\"}");
        refused.vote(ballot, "EE", "AGAINST").statusCode(201);
        TestEncroachment.filedBy("UA")
                .post(Tokens.beneficiary(), "withdrawal", reason)
                .statusCode(200);
    }

    private static void callAnswerReportAndEnd() {
        for (String state : List.of("EE", "LV")) {
            UUID agreement = StoredAgreements.component(state);
            Promise.of(agreement, state).response("TECHNICAL").made();
            Promise.of(agreement, state).response("MILITARY").made();
        }
        var report = TestEncroachment.reportedBy("UA");
        decide(report, report.confirmationOpened(), "FOR");
        String accepted = TestCalls.of(report, "EE");
        TestCalls.accept(accepted, "EE").statusCode(200);
        TestCalls.report(accepted, "EE", "It is on its way.").statusCode(201);
        TestCalls.confirm(accepted).statusCode(200);
        TestCalls.decline(TestCalls.of(report, "LV"), "LV", "Not now.").statusCode(200);
        UUID military = TestCalls.asked(report, "military-response");
        for (String state : List.of("EE", "LV")) {
            report.vote(military, state, "FOR").statusCode(201);
        }
        report.vote(military, "CL", "ABSTAIN").statusCode(201);
        TestCalls.accept(TestCalls.of(report, "EE"), "EE").statusCode(200);
        TestCalls.accept(TestCalls.of(report, "LV"), "LV").statusCode(200);
        String letter = "{\"reference\": \"S/2026/151\", \"reportedAt\": \"2026-01-03T00:00:00Z\"}";
        report.post(Tokens.delegate("EE"), "article-51-reports", letter).statusCode(201);
        var withdrawn = TestEncroachment.reportedBy("UA");
        UUID calling = TestCalls.asked(withdrawn, "calling");
        for (String state : List.of("CL", "EE", "LV")) {
            withdrawn.vote(calling, state, "FOR").statusCode(201);
        }
        withdrawn
                .post(Tokens.beneficiary(), "withdrawal", "{\"reason\": \"An error.\"}")
                .statusCode(200);
        var waiting = TestEncroachment.reportedBy("UA");
        decide(waiting, waiting.confirmationOpened(), "FOR");
    }

    private static void attestConfirmAndRevoke() {
        String reason = "{\"reason\": \"Artillery fires again.\"}";
        var withdrawn = TestCondition.attested("DAMAGE_COMPENSATED");
        withdrawn
                .post(
                        Tokens.beneficiary(),
                        "evidence",
                        "{\"description\": \"Receipts\", \"sha256\": \"%s\"}".formatted("c".repeat(64)))
                .statusCode(201);
        withdrawn.ballotOpened();
        withdrawn.post(Tokens.beneficiary(), "withdrawal", reason).statusCode(200);
        TestCondition.vote(TestCondition.attested("NON_REPETITION_GUARANTEED").ballotOpened(), "EE", "AGAINST")
                .statusCode(201);
        TestPackage.adopted().tell("package.suspended");
        var withdrawnNotice = TestNotice.given("UA");
        withdrawnNotice.withdrawn("UA").statusCode(200);
        TestNotice.given("EE").decided("FOR", "EE", "LV", "CL");
        TestCondition.confirmed("AGGRESSION_CEASED", "EE", "LV", "CL")
                .post(Tokens.beneficiary(), "revocation", reason)
                .statusCode(200);
        TestNotice.open().decided("AGAINST", "EE");
    }

    private static void decide(TestEncroachment report, UUID ballot, String choice) {
        report.vote(ballot, "EE", choice).statusCode(201);
        report.vote(ballot, "LV", choice).statusCode(201);
    }

    private static void enterEditAndAccede() {
        String chile = """
                {"code": "CL", "kind": "STATE", "name": "Chile", "circle": "BROADER", "memberships": [],
                 "population": 19764771, "populationYear": 2024, "populationSource": "UN", "region": "LATIN_AMERICAN"}
                """;
        as(Tokens.secretariat()).body(chile).post("/v1/guarantors").then().statusCode(201);
        as(Tokens.secretariat())
                .header("If-Match", "\"1\"")
                .body(chile.replace("BROADER", "CORE"))
                .put("/v1/guarantors/CL")
                .then()
                .statusCode(200);
        TestAgreements.inForce(TestAgreements.terms("CL"));
    }

    private static void vote(Proposed proposed, String state, String choice, String more) {
        int status = as(Tokens.delegate(state))
                .body("{\"choice\": \"%s\", \"digest\": \"%s\"%s}".formatted(choice, proposed.digest(), more))
                .post("/v1/ballots/{id}/votes", proposed.ballotId())
                .statusCode();
        assertThat(status).isIn(200, 201);
    }
}
