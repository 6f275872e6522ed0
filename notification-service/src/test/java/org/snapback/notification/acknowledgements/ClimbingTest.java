package org.snapback.notification.acknowledgements;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.contacts.ContactRole;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What nobody acknowledges climbs, as time goes by. */
@QuarkusOnServers
class ClimbingTest {
    private static final Contact FIRST = new Contact("PL", ContactRole.FIRST, "Duty desk", "duty@mfa.example", "pl");

    private final Asking asking = new Asking();

    @Inject
    Heard heard;

    @Inject
    Climbing climbing;

    @BeforeEach
    void begin() {
        TestClock.reset();
        asking.begin();
        heard.forget();
        TestDatabase.update("INSERT INTO contact (state, role, version, office, mail, language, changed_at) VALUES"
                + " ('PL', 'FIRST', 1, 'Duty desk', 'duty@mfa.example', 'pl', now())");
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void theFirstContactIsRemindedOnce() {
        onlyPoland();

        TestClock.ahead(Duration.ofHours(13));

        Asking.soon().untilAsserted(() -> assertThat(heard.reminders()).hasSize(1));
        assertThat(heard.reminders().getFirst().step()).isEqualTo(Step.FIRST_CONTACT);
        assertThat(heard.reminders().getFirst().to()).contains(FIRST);
        Asking.soon()
                .untilAsserted(() -> assertThat(Asking.listed("?reached=FIRST_CONTACT&standing=OPEN"))
                        .hasSize(1));
        assertThat(Asking.data("notice.reminded").getString("demand")).isEqualTo("VOTE_DUE");
        assertThat(TestDatabase.journal("notice.climbed")).isEmpty();
    }

    @Test
    void thenItClimbsToTheSecondContactAndToTheSecretariatsList() {
        onlyPoland();

        TestClock.ahead(Duration.ofDays(3));

        Asking.soon()
                .untilAsserted(() -> assertThat(Asking.listed("?reached=SECRETARIAT&standing=OPEN"))
                        .singleElement()
                        .satisfies(one ->
                                assertThat(one).containsEntry("state", "PL").doesNotContainKey("nextAt")));
        assertThat(heard.reminders()).extracting(Reminder::step).containsExactly(Step.values());
        assertThat(heard.reminders())
                .extracting(Reminder::to)
                .containsExactly(Optional.of(FIRST), Optional.empty(), Optional.empty());
        assertThat(TestDatabase.journal("notice.climbed"))
                .extracting(TestDatabase.Entry::aggregateVersion)
                .containsExactly(2L, 3L);
    }

    @Test
    void whatIsAcknowledgedClimbsNoMore() {
        asking.openBallot();
        given().auth()
                .oauth2(Tokens.ministry("PL"))
                .post("/v1/notices/" + Asking.number("PL") + "/acknowledgement")
                .then()
                .statusCode(200);

        TestClock.ahead(Duration.ofDays(3));

        Asking.soon()
                .untilAsserted(() -> assertThat(Asking.listed("?reached=SECRETARIAT"))
                        .extracting(one -> one.get("state"))
                        .containsExactly("LT"));
        assertThat(heard.reminders()).noneMatch(reminder -> reminder.state().equals("PL"));
    }

    @Test
    void replicasAtOnceRemindOnce() throws Exception {
        for (int ballot = 0; ballot < 10; ballot++) {
            new Asking().openBallot();
        }
        TestClock.ahead(Duration.ofHours(13));

        Callable<Void> replica = () -> {
            while (TestDatabase.journal("notice.reminded").size() < 20) {
                climbing.eachSecond();
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(replica, replica, replica, replica))) {
                done.get();
            }
        }

        assertThat(TestDatabase.journal("notice.reminded"))
                .extracting(TestDatabase.Entry::aggregateId)
                .hasSize(20)
                .doesNotHaveDuplicates();
        assertThat(heard.reminders()).extracting(Reminder::notice).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void anExerciseClimbsInMinutes() {
        asking.tell(asking.event("compact.ballots", "ballot.opened", 1).asExercise());

        TestClock.ahead(Duration.ofMinutes(13));

        Asking.soon()
                .untilAsserted(() -> assertThat(Asking.listed("?exercise=true&reached=FIRST_CONTACT"))
                        .hasSize(2));
        assertThat(TestDatabase.query("SELECT DISTINCT exercise FROM journal WHERE topic = 'compact.deliveries'"))
                .extracting(row -> row.get("exercise"))
                .isEqualTo(List.of(true));
    }

    /** A ballot whose other electors have answered. */
    private void onlyPoland() {
        asking.openBallot();
        TestDatabase.update("DELETE FROM acknowledgement WHERE state <> 'PL'");
    }
}
