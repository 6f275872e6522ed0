package org.snapback.guarantor.relief;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.InOrder;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestCondition;
import org.snapback.guarantor.testing.TestNotice;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What meets at the same moment, in both orders; docs/domain/easing.md has the rules. */
@QuarkusTest
class EasingRacesTest extends ServiceTest {
    @BeforeEach
    void oneElector() {
        TestRoster.acceded("EE");
    }

    @Test
    void an_attestation_is_withdrawn_before_the_closing_vote() throws Exception {
        var attested = TestCondition.attested("AGGRESSION_CEASED");
        UUID ballot = attested.ballotOpened();

        List<Integer> answers = InOrder.atBallot(ballot, () -> withdraw(attested), () -> vote(ballot));

        assertThat(answers).containsExactly(200, 409);
        attested.read().body("stage", equalTo("WITHDRAWN"));
        assertThat(TestDatabase.journal("condition.confirmed")).isEmpty();
    }

    @Test
    void the_closing_vote_comes_before_an_attestation_is_withdrawn() throws Exception {
        var attested = TestCondition.attested("AGGRESSION_CEASED");
        UUID ballot = attested.ballotOpened();

        List<Integer> answers = InOrder.atBallot(ballot, () -> vote(ballot), () -> withdraw(attested));

        assertThat(answers).containsExactly(201, 409);
        attested.read().body("stage", equalTo("CONFIRMED"));
        assertThat(TestDatabase.journal("condition.withdrawn")).isEmpty();
    }

    @Test
    void a_notice_is_withdrawn_before_the_closing_vote() throws Exception {
        TestPackage.adopted().tell("package.suspended");
        var notice = TestNotice.given("UA");

        List<Integer> answers = InOrder.atBallot(notice.ballot(), () -> withdraw(notice), () -> vote(notice.ballot()));

        assertThat(answers).containsExactly(200, 409);
        notice.read().body("stage", equalTo("WITHDRAWN"));
        assertThat(TestDatabase.journal("relief.continued")).isEmpty();
    }

    @Test
    void the_closing_vote_comes_before_a_notice_is_withdrawn() throws Exception {
        TestPackage.adopted().tell("package.suspended");
        var notice = TestNotice.given("UA");

        List<Integer> answers = InOrder.atBallot(notice.ballot(), () -> vote(notice.ballot()), () -> withdraw(notice));

        assertThat(answers).containsExactly(201, 409);
        notice.read().body("stage", equalTo("CONTINUED"));
        assertThat(TestDatabase.journal("relief.withdrawn")).isEmpty();
    }

    @Test
    void an_attestation_is_withdrawn_before_its_ballot_opens() throws Exception {
        var attested = TestCondition.attested("AGGRESSION_CEASED");

        List<Integer> answers =
                InOrder.atRow("condition", attested.id(), () -> withdraw(attested), () -> open(attested));

        assertThat(answers).containsExactly(200, 409);
        attested.read().body("stage", equalTo("WITHDRAWN"));
        assertThat(TestDatabase.query("SELECT 1 FROM ballot")).isEmpty();
    }

    @Test
    void a_ballot_opens_before_its_attestation_is_withdrawn_which_can_be_sent_again() throws Exception {
        var attested = TestCondition.attested("AGGRESSION_CEASED");

        List<Integer> answers =
                InOrder.atRow("condition", attested.id(), () -> open(attested), () -> withdraw(attested));

        assertThat(answers).containsExactly(201, 503);
        attested.read().body("stage", equalTo("ATTESTED"));
        assertThat(withdraw(attested)).isEqualTo(200);
        attested.read().body("stage", equalTo("WITHDRAWN"));
        assertThat(TestDatabase.query("SELECT 1 FROM ballot WHERE stage = 'OPEN'"))
                .isEmpty();
    }

    @Test
    void evidence_that_comes_before_the_ballot_opens_is_voted_on() throws Exception {
        var attested = TestCondition.attested("AGGRESSION_CEASED");

        List<Integer> answers = InOrder.atRow("condition", attested.id(), () -> add(attested), () -> open(attested));

        assertThat(answers).containsExactly(201, 201);
        assertThat(frozen(attested)).contains("b".repeat(64));
    }

    @Test
    void evidence_that_comes_after_the_ballot_has_opened_is_refused() throws Exception {
        var attested = TestCondition.attested("AGGRESSION_CEASED");

        List<Integer> answers = InOrder.atRow("condition", attested.id(), () -> open(attested), () -> add(attested));

        assertThat(answers).containsExactly(201, 409);
        assertThat(frozen(attested)).doesNotContain("b".repeat(64));
        assertThat(TestDatabase.journal("condition.evidence-added")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_package_that_snaps_back_leaves_the_question_of_its_relief_to_the_ballot(boolean snapbackFirst) {
        TestPackage eased = TestPackage.adopted().tell("package.suspended");
        var notice = TestNotice.given("UA");

        if (snapbackFirst) {
            eased.tell("package.snapped-back");
            notice.read().body("stage", equalTo("QUESTIONED"));
            notice.decided("FOR", "EE");
        } else {
            notice.decided("FOR", "EE");
            eased.tell("package.snapped-back");
        }

        notice.read().body("stage", equalTo("CONTINUED"));
        assertThat(TestDatabase.journal("relief.ended")).isEmpty();
        TestNotice.give("UA", "{\"reason\": \"Nothing is paid.\"}").statusCode(409);
    }

    private static int open(TestCondition attested) {
        return attested.post(Tokens.beneficiary(), "confirmation", null)
                .extract()
                .statusCode();
    }

    private static int add(TestCondition attested) {
        return attested.post(
                        Tokens.beneficiary(),
                        "evidence",
                        "{\"description\": \"Satellite images\", \"sha256\": \"%s\"}".formatted("b".repeat(64)))
                .extract()
                .statusCode();
    }

    private static String frozen(TestCondition attested) {
        return TestDatabase.query("SELECT ballot_text FROM condition WHERE id = ?", attested.id())
                .getFirst()
                .get("ballot_text")
                .toString();
    }

    private static int vote(UUID ballot) {
        return TestCondition.vote(ballot, "EE", "FOR").extract().statusCode();
    }

    private static int withdraw(TestCondition attested) {
        return attested.post(Tokens.beneficiary(), "withdrawal", "{\"reason\": \"Too early.\"}")
                .extract()
                .statusCode();
    }

    private static int withdraw(TestNotice notice) {
        return notice.withdrawn("UA").extract().statusCode();
    }
}
