package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.Promise;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestCalls;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestPackages;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Confirmations by reverse consensus, which a package has to agree in advance. */
@QuarkusTest
class ProvisionalTest extends ServiceTest {
    private static final String REVERSE = "{\"rule\": \"REVERSE_CONSENSUS\"}";
    private static final String ENDED = "encroachment.provisional-ended";

    @BeforeEach
    void threeElectors() {
        TestRoster.acceded("EE", "LV", "PL");
    }

    @Test
    void without_a_package_that_agreed_it_there_is_no_reverse_consensus() {
        TestPackages.adopted().put();

        TestEncroachment.reportedBy("UA")
                .post(Tokens.beneficiary(), "confirmation", REVERSE)
                .statusCode(409)
                .body("type", endsWith("reverse-consensus-not-agreed"));
    }

    @Test
    void it_confirms_provisionally_and_previews_only_packages_that_agreed_it() {
        TestPackages.adopted().put();
        var agreed = TestPackages.adopted().reverse().put();

        var report = provisional();

        report.read()
                .body("stage", equalTo("CONFIRMED"), "provisional", equalTo(true), "provisionalUntil", notNullValue())
                .body(
                        "confirmation.preview.packages.packageId",
                        contains(agreed.id().toString()));
        var confirmed = JsonPath.from(
                TestDatabase.journal("encroachment.confirmed").getFirst().payload());
        assertThat(confirmed.getBoolean("provisional")).isTrue();
        assertThat(confirmed.getString("rule")).isEqualTo("REVERSE_CONSENSUS");
    }

    @Test
    void nobody_has_to_vote_for_it() {
        TestPackages.adopted().reverse().put();
        var report = TestEncroachment.reportedBy("UA");
        report.post(Tokens.beneficiary(), "confirmation", REVERSE).statusCode(201);

        TestClock.ahead(Duration.ofHours(73));

        await().untilAsserted(() -> report.read().body("stage", equalTo("CONFIRMED")));
    }

    @Test
    void without_an_ordinary_ballot_it_ends_after_30_days_with_what_rests_on_it() {
        TestPackages.adopted().reverse().put();
        Promise.of(StoredAgreements.bilateral("PL", "IN_FORCE"), "PL")
                .response("TECHNICAL")
                .made();
        var report = provisional();
        String ballot = report.read().extract().path("confirmation.ballotId");
        TestCalls.accept(TestCalls.of(report, "PL"), "PL").statusCode(200);

        TestClock.ahead(Duration.ofDays(31));

        await().until(() -> TestDatabase.journal(ENDED).size() == 1);
        assertThat(TestDatabase.journal(ENDED).getFirst().audience()).isEqualTo("PUBLIC");
        assertThat(TestDatabase.journal(ENDED).getFirst().payload()).contains(ballot);
        report.read().body("stage", equalTo("NOT_CONFIRMED"), "endedAt", notNullValue());
        TestCalls.at(report).body("items.stage", contains("ENDED"));
    }

    @Test
    void an_ordinary_ballot_makes_it_final() {
        TestPackages.adopted().reverse().put();
        var other = TestPackages.adopted().put();
        var report = provisional();
        report.post(Tokens.beneficiary(), "confirmation", REVERSE)
                .statusCode(409)
                .body("type", endsWith("ordinary-ballot-needed"));
        UUID ballot = report.confirmationOpened();
        report.read()
                .body(
                        "confirmation.preview.packages.packageId",
                        contains(other.id().toString()));
        report.vote(ballot, "EE", "FOR").statusCode(201);

        report.vote(ballot, "LV", "FOR").statusCode(201);

        report.read().body("stage", equalTo("CONFIRMED"), "provisional", equalTo(false));
        assertThat(TestDatabase.journal("encroachment.confirmed"))
                .extracting(entry -> JsonPath.from(entry.payload()).getBoolean("provisional"))
                .containsExactly(true, false);
        TestClock.ahead(Duration.ofDays(31));
        var second = provisional();
        TestClock.ahead(Duration.ofDays(62));
        await().until(() -> TestDatabase.journal(ENDED).size() == 1);
        assertThat(TestDatabase.journal(ENDED).getFirst().aggregateId())
                .isEqualTo(second.id().toString());
        report.post(Tokens.beneficiary(), "confirmation", null).statusCode(409);
    }

    @Test
    void an_ordinary_ballot_that_rejects_it_ends_it() {
        TestPackages.adopted().reverse().put();
        var report = provisional();
        UUID ballot = report.confirmationOpened();
        report.vote(ballot, "EE", "AGAINST").statusCode(201);

        report.vote(ballot, "LV", "AGAINST").statusCode(201);

        report.read().body("stage", equalTo("NOT_CONFIRMED"));
        assertThat(TestDatabase.journal(ENDED)).hasSize(1);
        assertThat(TestDatabase.journal("encroachment.not-confirmed")).isEmpty();
    }

    @Test
    void a_rescission_that_is_voted_on_ends_with_it() {
        TestPackages.adopted().reverse().put();
        var report = provisional();
        TestClock.ahead(Duration.ofDays(29));
        await().until(() -> report.post(Tokens.delegate("EE"), "rescission", "{\"reason\": \"An error.\"}")
                        .extract()
                        .statusCode()
                == 201);
        UUID ballot = UUID.fromString(report.read().extract().path("openBallotId"));

        TestClock.ahead(Duration.ofDays(31));

        await().until(() -> TestDatabase.journal(ENDED).size() == 1);
        as(Tokens.auditor()).get("/v1/ballots/{id}", ballot).then().body("end.outcome", equalTo("WITHDRAWN"));
        report.read().body("stage", equalTo("NOT_CONFIRMED"));
    }

    private static TestEncroachment provisional() {
        var report = TestEncroachment.reportedBy("UA");
        UUID ballot = UUID.fromString(report.post(Tokens.beneficiary(), "confirmation", REVERSE)
                .statusCode(201)
                .extract()
                .path("openBallotId"));
        report.vote(ballot, "EE", "FOR").statusCode(201);
        return report;
    }
}
