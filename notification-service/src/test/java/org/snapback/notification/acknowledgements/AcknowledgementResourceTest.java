package org.snapback.notification.acknowledgements;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.notification.notices.Demand;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What is demanded is acknowledged, or answered. */
@QuarkusOnServers
class AcknowledgementResourceTest {
    private final Asking asking = new Asking();

    @BeforeEach
    void begin() {
        asking.begin();
    }

    @Test
    void onlyThoseOfWhomSomethingIsDemandedAcknowledge() {
        asking.openBallot();

        assertThat(Asking.standings()).containsExactly("LT OPEN", "PL OPEN");
    }

    @Test
    void aMinistryAcknowledgesOnce() {
        TestKafka.Event event = asking.openBallot();

        acknowledge(Tokens.ministry("PL"), Asking.number("PL"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("ACKNOWLEDGED"))
                .body("endedBy", equalTo("ministry-PL"));
        acknowledge(Tokens.delegate("PL"), Asking.number("PL"))
                .then()
                .statusCode(200)
                .body("endedBy", equalTo("ministry-PL"));

        JsonPath data = Asking.data("notice.acknowledged");
        assertThat(data.getString("by")).isEqualTo("REST");
        assertThat(data.getString("eventId")).isEqualTo(event.id().toString());
        assertThat(Asking.listed("?standing=ACKNOWLEDGED"))
                .extracting(one -> one.get("state"))
                .containsExactly("PL");
    }

    @Test
    void whatDemandsNothingOfAStateHasNothingToAcknowledge() {
        asking.openBallot();

        Response answer = acknowledge(Tokens.ministry("DE"), 1);

        answer.then().statusCode(404);
        acknowledge(Tokens.ministry("PL"), 999).then().statusCode(404);
    }

    @Test
    void theSecretariatSeesOfAnEventWhoHasAcknowledgedItAndWhoHasNot() {
        TestKafka.Event event = asking.openBallot();
        acknowledge(Tokens.ministry("PL"), Asking.number("PL"));

        assertThat(Asking.listed("?eventId=" + event.id() + "&standing=OPEN"))
                .extracting(one -> one.get("state"))
                .containsExactly("LT");
        assertThat(Asking.listed("?packageId=019a1b2c-0000-7000-8000-000000000001"))
                .hasSize(2);
        assertThat(Asking.listed("?packageId=" + event.id())).isEmpty();
        assertThat(Asking.listed("?eventId=" + event.id() + "&state=PL&limit=1"))
                .hasSize(1);
    }

    @Test
    void aStateSeesItsOwnAlone() {
        asking.openBallot();

        assertThat(Asking.listed(Tokens.ministry("PL"), ""))
                .extracting(one -> one.get("state"))
                .containsExactly("PL");
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .get("/v1/acknowledgements?state=LT")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTNER", "OPERATOR", "BENEFICIARY"})
    void othersSeeNone(String role) {
        Response answer = given().auth().oauth2(Tokens.of(role, "UA")).get("/v1/acknowledgements");

        answer.then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "ballots, ballot.opened, VOTE_DUE, ballot.vote-cast",
        "ballots, ballot.opened, VOTE_DUE, ballot.closed",
        "consultations, consultation.requested, CONSULTATION_CONVENED, consultation.attendance-confirmed",
        "consultations, consultation.requested, CONSULTATION_CONVENED, consultation.convened",
        "consultations, consultation.requested, CONSULTATION_CONVENED, consultation.decided",
        "implementations, implementation.due, IMPLEMENTATION_DUE, implementation.reported",
        "implementations, implementation.due, IMPLEMENTATION_DUE, implementation.ended",
        "implementations, implementation.late, IMPLEMENTATION_DUE, implementation.reported",
        "commitments, commitment.called, OBLIGATION_DUE, commitment.call-accepted",
        "commitments, commitment.called, OBLIGATION_DUE, commitment.call-declined",
        "commitments, commitment.called, OBLIGATION_DUE, commitment.call-ended"
    })
    void whatIsDoneNeedNotBeAcknowledged(String topic, String asks, Demand demand, String answers) {
        asking.tell(asking.event("compact." + topic, asks, 1));
        assertThat(Asking.listed("?demand=" + demand + "&state=PL&standing=OPEN"))
                .hasSize(1);

        TestKafka.Event answer = asking.tell(asking.event("compact." + topic, answers, 2));

        assertThat(Asking.listed("?state=PL"))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("standing", "ANSWERED")
                        .containsEntry("endedBy", "org.snapback." + answers + ".v1"));
        assertThat(TestDatabase.journal("notice.answered")).isNotEmpty().allSatisfy(entry -> {
            assertThat(Contracts.validate("compact.deliveries", "notice.answered", entry.payload()))
                    .isEmpty();
            assertThat(JsonPath.from(entry.payload()).getString("because"))
                    .isEqualTo(answer.id().toString());
        });
    }

    @Test
    void aVoteAnswersForItsStateAlone() {
        asking.openBallot();

        asking.tell(asking.event("compact.ballots", "ballot.vote-cast", 2));

        assertThat(Asking.standings()).containsExactly("LT OPEN", "PL ANSWERED");
    }

    @Test
    void aRevisedTextDemandsItsVotesAnew() {
        asking.openBallot();

        asking.tell(asking.event("compact.ballots", "ballot.revised", 2));

        assertThat(Asking.standings().stream().filter(text -> text.startsWith("PL")))
                .containsExactly("PL ANSWERED", "PL OPEN");
    }

    @Test
    void whatWasAnsweredIsNotAcknowledgedAfterwards() {
        asking.openBallot();
        asking.tell(asking.event("compact.ballots", "ballot.vote-cast", 2));

        Response answer = acknowledge(Tokens.ministry("PL"), Asking.number("PL"));

        answer.then().statusCode(200).body("standing", equalTo("ANSWERED"));
        assertThat(TestDatabase.journal("notice.acknowledged")).isEmpty();
    }

    @Test
    void anExercisesIsAcknowledgedForItself() {
        asking.tell(asking.event("compact.ballots", "ballot.opened", 1).asExercise());

        acknowledge(Tokens.ministry("PL"), Asking.number("PL")).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .post("/v1/notices/" + Asking.number("PL") + "/acknowledgement?exercise=true")
                .then()
                .statusCode(200);

        assertThat(Asking.listed("")).isEmpty();
        assertThat(Asking.listed("?exercise=true&standing=ACKNOWLEDGED")).hasSize(1);
        assertThat(TestDatabase.query("SELECT exercise FROM journal WHERE topic = 'compact.deliveries'"))
                .extracting(row -> row.get("exercise"))
                .containsExactly(true);
    }

    private static Response acknowledge(String token, long number) {
        return given().auth().oauth2(token).post("/v1/notices/" + number + "/acknowledgement");
    }
}
