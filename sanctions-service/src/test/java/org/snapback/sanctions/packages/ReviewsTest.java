package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Packages that are reviewed in time, and packages whose sunset comes. */
@QuarkusTest
class ReviewsTest extends ServiceTest {
    private static final String EVERY_MONTH = "\"reviewEvery\": \"P30D\"";

    @Inject
    ReviewDeadlines deadlines;

    private TestPackage adopted;

    @BeforeEach
    void aRoster() {
        TestRoster.acceded("PL", "LT");
    }

    @Test
    void the_ballot_on_its_end_is_asked_for_in_time() {
        adopt(EVERY_MONTH);
        read().body("reviews", hasSize(1)).body("reviews[0].ballotId", nullValue());

        TestClock.ahead(Duration.ofDays(26).plusMinutes(1));
        awaitEntries("package.ending-requested", 1);

        JsonPath asked = payload("package.ending-requested");
        assertThat(asked.getString("rule")).isEqualTo("UNANIMITY");
        Instant due = Instant.parse(asked.getString("reviewDueAt"));
        assertThat(Instant.parse(asked.getString("deadline"))).isBefore(due);
        read().body("stage", equalTo("ADOPTED")).body("reviews[0].ballotId", equalTo(asked.getString("ballotId")));
        as(Tokens.partner()).get("/v1/packages/{id}", adopted.id()).then().body("reviews", nullValue());
    }

    @Test
    void in_an_exercise_it_is_asked_for_as_many_minutes_before_as_else_hours() {
        adopted = TestPackage.drafted(
                Tokens.delegate("PL"), TestPackage.exercise(text(EVERY_MONTH).replace("SUNSET", "REVIEW")));
        adopted.measure("EXPORT_BAN", 1);
        adopted.measure("IMPORT_BAN", 2);
        TestBallot.of(adopted, adopted.proposed()).asExercise().closed("ADOPTED", "PL", "LT");
        adopted.awaitStage("ADOPTED");

        assertThat(TestDatabase.query("SELECT due_at - interval '96 minutes' = ask_at AS in_time FROM package_review"))
                .singleElement()
                .satisfies(review -> assertThat(review.get("in_time")).isEqualTo(true));
    }

    @Test
    void many_replicas_ask_once() throws Exception {
        adopt(EVERY_MONTH);
        TestClock.ahead(Duration.ofDays(26).plusMinutes(1));

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(Collections.nCopies(8, Executors.callable(deadlines::look)));
        }

        awaitEntries("package.ending-requested", 1);
        assertThat(TestDatabase.query("SELECT 1 FROM package_review")).hasSize(1);
    }

    @Test
    void it_continues_unless_that_carries_and_is_reviewed_again() {
        adopt(EVERY_MONTH);
        UUID ballot = asked();

        take(TestBallot.of(adopted, ballot).closed("REJECTED"));

        read().body("stage", equalTo("ADOPTED"))
                .body("measures.stage", contains("IN_FORCE", "WAITING"))
                .body("reviews.outcome", contains(null, "CONTINUED"));
        JsonPath told = payload("package.continued");
        assertThat(Duration.between(
                        Instant.parse(payload("package.ending-requested").getString("reviewDueAt")),
                        Instant.parse(told.getString("nextReviewAt"))))
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void a_ballot_that_carries_ends_the_package() {
        adopt(EVERY_MONTH);

        take(TestBallot.of(adopted, asked()).closed("ADOPTED", "PL", "LT"));

        read().body("stage", equalTo("EXPIRED"))
                .body("measures.stage", contains("EXPIRED", "WAITING"))
                .body("reviews.outcome", contains("ENDED"));
        assertThat(TestDatabase.journal("package.ended")).singleElement().satisfies(entry -> {
            assertThat(entry.audience()).isEqualTo("PUBLIC");
            assertThat(JsonPath.from(entry.payload()).getList("measures.stage")).containsExactly("EXPIRED");
        });
    }

    @Test
    void an_encroachment_that_is_confirmed_meanwhile_lets_it_continue() {
        adopt(EVERY_MONTH);
        UUID ballot = asked();
        TestDatabase.update("UPDATE package_review SET asked_at = asked_at - interval '400 days'");
        TestEncroachment.strike("LIMITED").confirmed();

        take(TestBallot.of(adopted, ballot).closed("ADOPTED", "PL", "LT"));

        read().body("stage", equalTo("ADOPTED"));
        assertThat(payload("package.continued").getString("reason")).startsWith("An encroachment was confirmed");
    }

    @Test
    void a_lifted_package_is_not_asked_about() {
        adopt(EVERY_MONTH);
        TestCondition.allConfirmed();
        adopted.eased("lifting");

        TestClock.ahead(Duration.ofDays(26).plusMinutes(1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestDatabase.query("SELECT 1 FROM package_review WHERE outcome = 'SKIPPED'")
                                .size()
                        == 1);

        assertThat(TestDatabase.journal("package.ending-requested")).isEmpty();
        read().body("reviews", hasSize(2));
    }

    @Test
    void where_all_conditions_are_met_it_asks_for_the_lifting_and_not_for_the_end() {
        adopt(EVERY_MONTH);
        TestCondition.allConfirmed();

        TestClock.ahead(Duration.ofDays(26).plusMinutes(1));
        awaitEntries("package.lifting-requested", 1);

        JsonPath asked = payload("package.lifting-requested");
        assertThat(Instant.parse(asked.getString("deadline"))).isBefore(Instant.parse(asked.getString("reviewDueAt")));
        assertThat(TestDatabase.journal("package.ending-requested")).isEmpty();
        read().body("reviews.outcome", contains(null, "LIFTING_ASKED"));
        take(TestBallot.of(adopted, UUID.fromString(asked.getString("ballotId")))
                .closed("ADOPTED", "PL", "LT"));
        read().body("stage", equalTo("LIFTED")).body("measures.stage", contains("LIFTED", "WAITING"));
    }

    @Test
    void a_lifting_that_a_review_asks_for_waits_until_another_question_is_decided() {
        adopt(EVERY_MONTH);
        TestCondition.allConfirmed();
        String ballot = adopted.author()
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", adopted.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId");
        TestClock.ahead(Duration.ofDays(26).plusMinutes(1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !TestDatabase.query(
                                "SELECT 1 FROM package_review WHERE ask_at > due_at - interval '4 days'")
                        .isEmpty());
        assertThat(TestDatabase.journal("package.lifting-requested")).isEmpty();

        take(TestBallot.of(adopted, UUID.fromString(ballot)).closed("REJECTED"));
        TestClock.ahead(Duration.ofDays(26).plusMinutes(5));

        awaitEntries("package.lifting-requested", 1);
        assertThat(TestDatabase.journal("package.ending-requested")).isEmpty();
    }

    @Test
    void a_condition_that_is_unmet_lets_it_ask_for_the_end() {
        adopt(EVERY_MONTH);
        TestCondition.confirmed("AGGRESSION_CEASED");

        TestClock.ahead(Duration.ofDays(26).plusMinutes(1));

        awaitEntries("package.ending-requested", 1);
        assertThat(TestDatabase.journal("package.lifting-requested")).isEmpty();
    }

    @Test
    void at_its_sunset_it_expires_undecided_also_while_it_is_suspended() {
        LocalDate last = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(20);
        adopt("\"sunsetOn\": {\"date\": \"%s\", \"zone\": \"UTC\"}".formatted(last));
        TestCondition.allConfirmed();
        adopted.eased("suspension");

        TestClock.ahead(Duration.ofDays(22));
        adopted.awaitStage("EXPIRED");

        read().body("measures.stage", contains("EXPIRED", "WAITING"));
        assertThat(TestDatabase.journal("package.expired")).singleElement().satisfies(entry -> {
            assertThat(entry.audience()).isEqualTo("PUBLIC");
            assertThat(JsonPath.from(entry.payload()).getString("sunsetAt")).isEqualTo(last.plusDays(1) + "T00:00:00Z");
        });
    }

    @Test
    void a_review_that_is_open_at_the_sunset_is_overtaken() {
        LocalDate last = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(28);
        adopt(EVERY_MONTH + ", \"sunsetOn\": {\"date\": \"%s\", \"zone\": \"UTC\"}".formatted(last));
        UUID ballot = asked();
        TestClock.ahead(Duration.ofDays(30));
        adopted.awaitStage("EXPIRED");

        take(TestBallot.of(adopted, ballot).closed("ADOPTED", "PL", "LT"));

        read().body("reviews.outcome", contains("OVERTAKEN"));
        assertThat(TestDatabase.journal("package.outcome-ignored")).hasSize(1);
        assertThat(TestDatabase.journal("package.ended")).isEmpty();
    }

    @Test
    void a_text_says_of_its_reviews_and_its_end_only_what_can_be() {
        TestPackage draft = TestPackage.drafted(
                Tokens.delegate("PL"),
                text("\"reviewEvery\": \"P6D\", \"sunsetOn\": {\"date\": \"2020-01-01\", \"zone\": \"UTC\"}")
                        .replace("SUNSET", "REPORTING"));
        draft.measure("EXPORT_BAN", 1);
        draft.measure("IMPORT_BAN", 2);

        draft.propose()
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.rule }",
                        contains("/reviewEvery range", "/clauses sunset-clause", "/sunsetOn ahead"));
        as(draft.token())
                .header("If-Match", draft.etag())
                .body(text("\"urgent\": false"))
                .put("/v1/packages/{id}", draft.id())
                .then()
                .statusCode(200);
        draft.propose().statusCode(422).body("violations.rule", contains("sunset-date"));
    }

    private void adopt(String fields) {
        adopted = TestPackage.drafted(
                Tokens.delegate("PL"),
                fields.contains("sunsetOn") ? text(fields) : text(fields).replace("SUNSET", "REVIEW"));
        adopted.measure("EXPORT_BAN", 1);
        adopted.measure("IMPORT_BAN", 2);
        adopted.adopted("PL", "LT");
    }

    private static String text(String fields) {
        return TestPackage.FORESIGHTED
                .replace("\"clauses\": [", "\"clauses\": [{\"type\": \"SUNSET\", \"text\": \"It ends.\"}, ")
                .replaceFirst("\\{", "{" + fields + ", ");
    }

    private UUID asked() {
        TestClock.ahead(Duration.ofDays(26).plusMinutes(1));
        awaitEntries("package.ending-requested", 1);
        return UUID.fromString(payload("package.ending-requested").getString("ballotId"));
    }

    private io.restassured.response.ValidatableResponse read() {
        return adopted.read(adopted.token()).statusCode(200);
    }

    private static void take(TestKafka.Event event) {
        TestEncroachment.awaitTaken(event.id());
    }

    private static JsonPath payload(String name) {
        return JsonPath.from(TestDatabase.journal(name).getLast().payload());
    }

    private static void awaitEntries(String name, int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestDatabase.journal(name).size() == count);
    }
}
