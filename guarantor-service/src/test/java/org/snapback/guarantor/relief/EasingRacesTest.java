package org.snapback.guarantor.relief;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** A withdrawal and the closing vote at the same moment, in both orders: whoever holds the ballot first decides. */
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
