package org.snapback.guarantor.encroachments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.encroachments.model.Stage;
import org.snapback.guarantor.testing.Proposed;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestConsultation;
import org.snapback.guarantor.testing.TestEncroachment;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConfirmationTest extends ServiceTest {
    private static final String REASON = "{\"reason\": \"The tracks were of an exercise.\"}";

    /** What another feature, such as commitments, hears within the transaction. */
    @ApplicationScoped
    static class Listener {
        static final List<EncroachmentDecided> HEARD = new CopyOnWriteArrayList<>();

        void on(@Observes EncroachmentDecided decided) {
            HEARD.add(decided);
        }
    }

    @BeforeEach
    void threeElectors() {
        Listener.HEARD.clear();
        TestRoster.acceded("EE");
        TestRoster.inForce("PL");
        TestRoster.accededBroader("JP");
    }

    @Test
    void both_circles_confirm_by_qualified_majority() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID ballot = reported.confirmationOpened();

        reported.vote(ballot, "JP", "FOR").statusCode(201).body("stage", equalTo("OPEN"));
        reported.vote(ballot, "PL", "FOR").statusCode(201).body("end.outcome", equalTo("ADOPTED"));

        reported.read().body("stage", equalTo("CONFIRMED"), "confirmedAt", notNullValue(), "openBallotId", nullValue());
        var confirmed = TestDatabase.journal("encroachment.confirmed").getFirst();
        var data = JsonPath.from(confirmed.payload());
        assertThat(confirmed.audience()).isEqualTo("PUBLIC");
        assertThat(data.getString("ballotId")).isEqualTo(ballot.toString());
        assertThat(data.getList("regions")).isEqualTo(List.of("UA-32", "UA-63"));
        assertThat(data.getBoolean("provisional")).isFalse();
        assertThat(Listener.HEARD).singleElement().satisfies(heard -> {
            assertThat(heard.outcome()).isEqualTo(Stage.CONFIRMED);
            assertThat(heard.ballotId()).contains(ballot);
        });
    }

    @Test
    void a_vote_and_what_it_leads_to_are_one_chain() {
        var reported = TestEncroachment.reportedBy("UA");
        TestConsultation.on(reported);
        UUID ballot = reported.confirmationOpened();
        reported.vote(ballot, "JP", "FOR");

        reported.vote(ballot, "PL", "FOR").statusCode(201);

        var chain = TestDatabase.query("""
                SELECT event_type, correlation_id FROM journal WHERE correlation_id =
                    (SELECT correlation_id FROM journal WHERE event_type = 'org.snapback.encroachment.confirmed.v1')
                ORDER BY seq
                """);
        assertThat(chain)
                .extracting(row -> row.get("event_type"))
                .containsExactly(
                        "org.snapback.ballot.vote-cast.v1",
                        "org.snapback.ballot.closed.v1",
                        "org.snapback.encroachment.confirmed.v1",
                        "org.snapback.consultation.decided.v1");
    }

    @Test
    void the_ballot_is_about_the_report_and_its_digest_is_that_of_the_canonical_text() throws Exception {
        var reported = TestEncroachment.reportedBy("PL");
        UUID ballot = reported.confirmationOpened();

        String text = reported.read().extract().path("confirmation.text");
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        as(Tokens.delegate("JP"))
                .get("/v1/ballots/{id}", ballot)
                .then()
                .body("kind", equalTo("CONFIRMATION"), "rule", equalTo("QUALIFIED_MAJORITY"), "urgent", equalTo(true))
                .body("encroachmentId", equalTo(reported.id().toString()), "packageId", nullValue())
                .body("sponsoredByUkraine", equalTo(false), "circles", equalTo("BOTH"))
                .body("title", containsString("(air or missile, grave), reported by PL"))
                .body("digest", equalTo(HexFormat.of().formatHex(sha256)));
        assertThat(text)
                .startsWith(
                        "{\"encroachmentId\":\"" + reported.id() + "\",\"evidence\":[{\"description\":\"Radar tracks\"")
                .contains("\"regions\":[\"UA-32\",\"UA-63\"],\"reportedBy\":\"PL\"}");
        as(Tokens.auditor())
                .get("/v1/ballots?encroachmentId=" + reported.id())
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void a_majority_against_does_not_confirm() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID ballot = reported.confirmationOpened();

        reported.vote(ballot, "JP", "AGAINST").statusCode(201);
        reported.vote(ballot, "PL", "AGAINST").statusCode(201).body("end.outcome", equalTo("REJECTED"));

        reported.read().body("stage", equalTo("NOT_CONFIRMED"), "endedAt", notNullValue());
        assertThat(TestDatabase.journal("encroachment.not-confirmed").getFirst().audience())
                .isEqualTo("ROSTER");
        reported.post(Tokens.beneficiary(), "confirmation", null)
                .statusCode(409)
                .body("type", endsWith("-stage"));
    }

    @Test
    void without_a_majority_until_the_deadline_it_is_not_confirmed() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID ballot = reported.confirmationOpened();
        reported.vote(ballot, "PL", "FOR").statusCode(201);

        TestClock.ahead(Duration.ofHours(73));

        await().untilAsserted(() -> reported.read().body("stage", equalTo("NOT_CONFIRMED")));
        assertThat(Listener.HEARD.getFirst().decidedAt())
                .isEqualTo(Instant.parse(JsonPath.from(
                                TestDatabase.journal("ballot.opened").getFirst().payload())
                        .getString("deadline")));
    }

    @Test
    void the_consultations_deadline_is_the_ballots() {
        var reported = TestEncroachment.reportedBy("UA");
        TestClock.ahead(Duration.ofHours(1));
        await().until(() -> TestConsultation.request(reported).extract().statusCode() == 201);
        TestClock.ahead(Duration.ofHours(10));

        UUID ballot = reported.confirmationOpened();

        String decideBy = reported.read().extract().path("decideBy");
        as(Tokens.auditor()).get("/v1/ballots/{id}", ballot).then().body("deadline", equalTo(decideBy));
    }

    @Test
    void one_source_is_not_enough() {
        var reported = TestEncroachment.filedBy(
                "PL", TestEncroachment.REPORT.replace("https://two.example", "https://one.example"));
        reported.post(TestEncroachment.second("PL"), "countersignature", null).statusCode(200);

        reported.post(Tokens.delegate("PL"), "confirmation", null)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:evidence-not-independent"));

        reported.post(
                        Tokens.beneficiary(),
                        "evidence",
                        "{\"description\": \"Wreckage\", \"sha256\": \"%s\"}".formatted("c".repeat(64)))
                .statusCode(201);
        reported.confirmationOpened();
    }

    @Test
    void the_reporter_or_ukraine_asks_and_nobody_else_and_once() {
        var reported = TestEncroachment.reportedBy("PL");

        reported.post(Tokens.delegate("EE"), "confirmation", null)
                .statusCode(403)
                .body("type", equalTo("urn:snapback:problem:not-the-reporter"));
        reported.post(Tokens.delegate("FR"), "confirmation", null).statusCode(404);
        reported.post(Tokens.beneficiary(), "confirmation", null)
                .statusCode(201)
                .header("Location", containsString("/v1/ballots/"));
        reported.post(Tokens.delegate("PL"), "confirmation", null)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:encroachment-ballot-open"));

        assertThat(TestDatabase.journal("ballot.opened")).hasSize(1);
        assertThat(TestDatabase.journal("ballot.opened").getFirst().payload()).contains("\"sponsoredByUkraine\":true");
    }

    @Test
    void a_dispute_goes_on_while_guarantors_vote() {
        var reported = TestEncroachment.reportedBy("PL");
        UUID ballot = reported.confirmationOpened();

        reported.post(Tokens.delegate("JP"), "disputes", "{\"reasons\": \"No.\"}")
                .statusCode(201);
        reported.vote(ballot, "EE", "FOR").statusCode(201);
        reported.vote(ballot, "JP", "FOR").statusCode(201);
        reported.vote(ballot, "PL", "FOR").statusCode(201);

        reported.read().body("stage", equalTo("CONFIRMED"));
    }

    @Test
    void a_confirmation_found_false_is_rescinded() {
        var reported = confirmed();

        String ballot = reported.post(Tokens.delegate("JP"), "rescission", REASON)
                .statusCode(201)
                .body("stage", equalTo("CONFIRMED"))
                .extract()
                .path("openBallotId");
        reported.vote(UUID.fromString(ballot), "EE", "FOR").statusCode(201).body("kind", equalTo("RESCISSION"));
        reported.vote(UUID.fromString(ballot), "JP", "FOR").statusCode(201);
        reported.vote(UUID.fromString(ballot), "PL", "FOR").statusCode(201);

        reported.read().body("stage", equalTo("RESCINDED"), "endedAt", notNullValue(), "confirmedAt", notNullValue());
        var rescinded = TestDatabase.journal("encroachment.rescinded").getFirst();
        assertThat(rescinded.audience()).isEqualTo("PUBLIC");
        assertThat(JsonPath.from(rescinded.payload()).getString("reason")).isEqualTo("The tracks were of an exercise.");
        reported.post(Tokens.delegate("JP"), "rescission", REASON).statusCode(409);
    }

    @Test
    void a_confirmation_that_is_not_rescinded_stands_and_may_be_asked_about_again() {
        var reported = confirmed();
        String ballot = reported.post(Tokens.delegate("JP"), "rescission", REASON)
                .extract()
                .path("openBallotId");
        reported.post(Tokens.delegate("EE"), "rescission", REASON)
                .statusCode(409)
                .body("type", endsWith("encroachment-ballot-open"));

        reported.vote(UUID.fromString(ballot), "PL", "AGAINST").statusCode(201);

        reported.read().body("stage", equalTo("CONFIRMED"), "openBallotId", nullValue());
        assertThat(TestDatabase.journal("encroachment.rescission-rejected")).hasSize(1);
        reported.post(Tokens.beneficiary(), "rescission", REASON).statusCode(201);
    }

    @Test
    void what_is_not_confirmed_cannot_be_rescinded() {
        TestEncroachment.reportedBy("UA")
                .post(Tokens.delegate("JP"), "rescission", REASON)
                .statusCode(409)
                .body("detail", containsString("one of [CONFIRMED]; this one is REPORTED"));
    }

    @Test
    void a_withdrawal_ends_the_ballot_with_the_report() {
        var reported = TestEncroachment.reportedBy("PL");
        UUID ballot = reported.confirmationOpened();

        reported.post(Tokens.delegate("EE"), "withdrawal", REASON).statusCode(403);
        reported.post(Tokens.beneficiary(), "withdrawal", REASON).statusCode(403);
        reported.post(TestEncroachment.second("PL"), "withdrawal", REASON)
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"), "openBallotId", nullValue());

        as(Tokens.auditor())
                .get("/v1/ballots/{id}", ballot)
                .then()
                .body("end.outcome", equalTo("WITHDRAWN"), "end.reason", equalTo("The report is withdrawn."));
        assertThat(TestDatabase.journal("encroachment.not-confirmed")).isEmpty();
        assertThat(Listener.HEARD).extracting(EncroachmentDecided::outcome).containsExactly(Stage.WITHDRAWN);
        reported.post(Tokens.delegate("PL"), "withdrawal", REASON).statusCode(409);
    }

    @Test
    void no_package_that_is_withdrawn_ends_the_ballot() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID ballot = reported.confirmationOpened();
        int before = TestKafka.readAll("compact.dead-letters.guarantor").size();
        var stranger = Proposed.adoption("UNANIMITY");

        TestKafka.send(new Proposed(stranger.packageId(), ballot, stranger.name(), stranger.data(), 1).withdrawal());

        await().until(() -> TestKafka.readAll("compact.dead-letters.guarantor").size() == before + 1);
        reported.read().body("openBallotId", equalTo(ballot.toString()));
    }

    @Test
    void where_nobody_has_acceded_there_is_nobody_to_decide() {
        var reported = TestEncroachment.reportedBy("UA");
        TestDatabase.update("UPDATE guarantor SET standing = 'CANDIDATE', acceded_at = NULL, bound_until = NULL");

        reported.post(Tokens.beneficiary(), "confirmation", null)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:no-ballot"))
                .body("reason", equalTo("NO_ELECTORS"));

        assertThat(TestDatabase.journal("encroachment.confirmation-opened")).isEmpty();
    }

    private static TestEncroachment confirmed() {
        var reported = TestEncroachment.reportedBy("UA");
        UUID ballot = reported.confirmationOpened();
        reported.vote(ballot, "EE", "FOR").statusCode(201);
        reported.vote(ballot, "PL", "FOR").statusCode(201);
        return reported;
    }
}
