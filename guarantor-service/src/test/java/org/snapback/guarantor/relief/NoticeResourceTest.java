package org.snapback.guarantor.relief;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestCondition;
import org.snapback.guarantor.testing.TestNotice;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class NoticeResourceTest extends ServiceTest {
    private static final String REASON = "{\"reason\": \"Artillery fires again.\"}";

    @BeforeEach
    void twoElectors() {
        TestRoster.acceded("EE");
        TestRoster.accededBroader("JP");
    }

    @Test
    void a_notice_opens_a_ballot_on_continuing_the_relief_of_all_that_is_eased() {
        var one = TestPackage.adopted().tell("package.suspended");
        var other = TestPackage.adopted().tell("package.lifted");
        TestPackage.adopted();

        var notice = TestNotice.given("EE");

        notice.read()
                .body("stage", equalTo("QUESTIONED"), "ground", equalTo("NON_PERFORMANCE"), "by", equalTo("EE"))
                .body(
                        "packageIds",
                        containsInAnyOrder(one.id().toString(), other.id().toString()))
                .body("text", containsString("\"stage\":\"SUSPENDED\""));
        as(Tokens.delegate("JP"))
                .get("/v1/ballots/{id}", notice.ballot())
                .then()
                .body("kind", equalTo("CONTINUATION"), "rule", equalTo("UNANIMITY"), "urgent", equalTo(true))
                .body("noticeId", equalTo(notice.id().toString()), "packageId", nullValue())
                .body("title", equalTo("Continuing the relief from measures of 2 packages, questioned by EE"));
        var questioned = TestDatabase.journal("relief.questioned").getFirst();
        assertThat(questioned.audience()).isEqualTo("ROSTER");
        assertThat(JsonPath.from(questioned.payload()).getList("packageIds")).hasSize(2);
    }

    @Test
    void the_relief_goes_on_where_all_continue_it() {
        TestPackage.adopted().tell("package.suspended");
        var notice = TestNotice.given("UA");

        notice.decided("FOR", "EE", "JP");

        notice.read().body("stage", equalTo("CONTINUED"), "endedAt", notNullValue());
        assertThat(TestDatabase.journal("relief.continued")).hasSize(1);
        assertThat(TestDatabase.journal("relief.ended")).isEmpty();
    }

    @Test
    void one_against_ends_the_relief() {
        var eased = TestPackage.adopted().tell("package.suspended");
        var notice = TestNotice.given("UA");

        notice.decided("AGAINST", "JP");

        notice.read().body("stage", equalTo("ENDED"));
        var ended = TestDatabase.journal("relief.ended").getFirst();
        var data = JsonPath.from(ended.payload());
        assertThat(ended.audience()).isEqualTo("PUBLIC");
        assertThat(data.getList("packageIds")).isEqualTo(List.of(eased.id().toString()));
        assertThat(data.getString("reason")).isEqualTo("Nothing is paid.");
        assertThat(data.getString("endedAt")).isNotNull();
    }

    @Test
    void unless_it_is_continued_within_72_hours_the_relief_ends() {
        TestPackage.adopted().tell("package.suspended");
        var notice = TestNotice.given("UA");
        notice.decided("FOR", "EE");

        TestClock.ahead(Duration.ofHours(73));

        await().untilAsserted(() -> notice.read().body("stage", equalTo("ENDED")));
        assertThat(TestDatabase.journal("relief.ended")).hasSize(1);
    }

    @Test
    void a_revoked_attestation_questions_what_rests_on_its_condition() {
        var resting = TestPackage.adopted().tell("package.suspended");
        var condition = TestCondition.confirmed("AGGRESSION_CEASED", "EE", "JP");

        condition.post(Tokens.beneficiary(), "revocation", REASON).statusCode(200);

        var notice = TestNotice.open();
        notice.read()
                .body("ground", equalTo("REVOKED_ATTESTATION"), "by", equalTo("UA"))
                .body("conditionId", equalTo(condition.id().toString()))
                .body("packageIds", contains(resting.id().toString()))
                .body("reason", equalTo("Artillery fires again."));
        notice.withdrawn("UA").statusCode(409).body("type", equalTo("urn:snapback:problem:notice-of-revocation"));
        notice.decided("AGAINST", "EE");
        assertThat(TestDatabase.journal("relief.ended")).hasSize(1);
    }

    @Test
    void a_revocation_on_which_no_relief_rests_questions_none() {
        TestPackage.adopted().tell("package.suspended");

        TestCondition.confirmed("DAMAGE_COMPENSATED", "EE", "JP")
                .post(Tokens.beneficiary(), "revocation", REASON)
                .statusCode(200);

        assertThat(TestDatabase.journal("relief.questioned")).isEmpty();
    }

    @Test
    void a_revocation_leaves_what_is_questioned_already_to_its_ballot() {
        TestPackage.adopted().tell("package.suspended");
        TestNotice.given("EE");

        TestCondition.confirmed("AGGRESSION_CEASED", "EE", "JP")
                .post(Tokens.beneficiary(), "revocation", REASON)
                .statusCode(200);

        assertThat(TestDatabase.journal("relief.questioned")).hasSize(1);
    }

    @Test
    void where_nothing_is_eased_the_notice_is_refused() {
        var adopted = TestPackage.adopted();

        TestNotice.give("UA", REASON).statusCode(409).body("type", equalTo("urn:snapback:problem:nothing-eased"));
        TestNotice.give("UA", """
                        {"packageIds": ["%s", "%s"], "reason": "Nothing is paid."}
                        """.formatted(adopted.id(), UUID.randomUUID()))
                .statusCode(409)
                .body("violations.pointer", contains("/packageIds/0", "/packageIds/1"));
    }

    @Test
    void what_can_no_longer_snap_back_is_no_relief() {
        TestPackage.adopted().tell("package.lifted", data -> data.put("snapbackUntil", "2026-01-01T00:00:00Z"));

        TestNotice.give("UA", REASON).statusCode(409).body("type", equalTo("urn:snapback:problem:nothing-eased"));
    }

    @Test
    void one_notice_on_a_package_is_open_at_a_time() throws Exception {
        var one = TestPackage.adopted().tell("package.suspended");
        Callable<Integer> give = () -> TestNotice.give("JP", REASON).extract().statusCode();
        List<Integer> answers = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(give, give))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        TestNotice.give("UA", "{\"packageIds\": [\"%s\"], \"reason\": \"Again.\"}".formatted(one.id()))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:relief-questioned-already"))
                .body("violations[0].pointer", equalTo("/packageIds/0"));
        TestPackage.adopted().tell("package.suspended");
        TestNotice.give("UA", REASON).statusCode(201).body("packageIds.size()", equalTo(1));
        assertThat(TestDatabase.journal("ballot.opened")).hasSize(2);
    }

    @Test
    void who_gave_a_notice_withdraws_it_with_its_ballot() {
        TestPackage.adopted().tell("package.suspended");
        var notice = TestNotice.given("EE");

        notice.withdrawn("JP").statusCode(403);
        notice.withdrawn("EE").statusCode(200).body("stage", equalTo("WITHDRAWN"));

        as(Tokens.auditor())
                .get("/v1/ballots/{id}", notice.ballot())
                .then()
                .body("end.outcome", equalTo("WITHDRAWN"), "end.reason", equalTo("The notice is withdrawn."));
        assertThat(TestDatabase.journal("relief.ended")).isEmpty();
        notice.withdrawn("EE").statusCode(409);
        TestNotice.given("EE");
    }

    @Test
    void a_stranger_gives_none_and_sees_none() {
        TestPackage.adopted().tell("package.suspended");
        TestNotice.give("FR", REASON).statusCode(403).body("type", equalTo("urn:snapback:problem:not-a-guarantor"));
        var notice = TestNotice.given("UA");

        as(Tokens.partner())
                .get("/v1/non-performance-notices/{id}", notice.id())
                .then()
                .statusCode(404);
        as(Tokens.partner()).get("/v1/non-performance-notices").then().body("items.size()", equalTo(0));
        notice.withdrawn("FR").statusCode(404);
    }

    @Test
    void an_exercise_is_there_for_those_who_take_part_and_for_nobody_else() {
        TestPackage.rehearsed().tell("package.suspended");
        String rehearsed = TestNotice.give("UA", "{\"reason\": \"Nothing is paid.\", \"exercise\": true}")
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/v1/non-performance-notices/" + rehearsed;

        for (String stranger : List.of(Tokens.partner(), Tokens.delegate("FR"), Tokens.ministry("FR"))) {
            as(stranger).get(path).then().statusCode(404);
        }
        for (String participant : List.of(
                Tokens.delegate("EE"),
                Tokens.ministry("JP"),
                Tokens.beneficiary(),
                Tokens.secretariat(),
                Tokens.auditor())) {
            as(participant).get(path).then().statusCode(200).body("exercise", equalTo(true));
        }
    }

    @Test
    void notices_are_listed_by_package() {
        var one = TestPackage.adopted().tell("package.suspended");
        TestNotice.given("UA");

        as(Tokens.ministry("JP"))
                .get("/v1/non-performance-notices?packageId=" + one.id())
                .then()
                .body("items.size()", equalTo(1), "items[0].text", nullValue());
        as(Tokens.ministry("JP"))
                .get("/v1/non-performance-notices?packageId=" + UUID.randomUUID())
                .then()
                .body("items.size()", equalTo(0));
    }
}
