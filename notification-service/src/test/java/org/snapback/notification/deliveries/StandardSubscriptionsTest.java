package org.snapback.notification.deliveries;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.notification.acknowledgements.Reminder;
import org.snapback.notification.acknowledgements.Step;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.contacts.ContactRole;
import org.snapback.notification.notices.Demand;
import org.snapback.notification.notices.NoticeRef;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.notification.deliveries.Told.soon;

/** Who is told without having asked. */
@QuarkusOnServers
class StandardSubscriptionsTest {
    private static final String DESK = "duty@mfa.example";

    @Inject
    MockMailbox mailbox;

    @Inject
    Event<Reminder> reminders;

    private final String authority = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        TestDatabase.clear();
        mailbox.clear();
    }

    @Test
    void aGuarantorsMinistryIsToldByMailOnceItsContactIsKnown() {
        joins();
        JsonPath rests = Told.get("/v1/subscriptions");
        assertThat(rests.getList("items.standing")).containsExactly("PAUSED");
        assertThat(rests.getList("items.target")).containsExactly("contact:FIRST");
        Told.adopted("PL");
        soon().untilAsserted(() -> assertThat(notices("package.adopted")).isEqualTo(1));
        assertThat(Told.standing("WAITING")).isZero();

        named();

        assertThat(Told.get("/v1/subscriptions").getList("items.standing")).containsExactly("ACTIVE");
        assertThat(Told.get("/v1/subscriptions").getList("items.language")).containsExactly("uk");
        assertThat(Told.events()).containsExactly("contact.named", "subscription.resumed");
        Told.adopted("PL");
        soon().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(DESK)).hasSize(1));
    }

    @Test
    void whatAMinistryPausedItselfANewContactDoesNotResume() {
        joins();
        named();
        String id = Told.get("/v1/subscriptions").getString("items[0].id");
        Told.post("/v1/subscriptions/" + id + "/pause", Map.of(), 204);

        contact("\"1\"");

        assertThat(Told.get("/v1/subscriptions").getList("items.standing")).containsExactly("PAUSED");
    }

    @ParameterizedTest
    @CsvSource({"ASSET_FREEZE, 1", "AIRSPACE_CLOSURE, 0"})
    void aCompetentAuthorityIsToldOfTheMeasuresThatItIsCompetentFor(String measureType, int letters) {
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES ('PL', 'Poland', true, 1)");
        designated(measureType);
        soon().untilAsserted(() -> assertThat(Told.get("/v1/subscriptions").getList("items.target"))
                .containsExactly("sanctions@kas.gov.example"));

        TestKafka.send(TestKafka.Event.of(
                "compact.packages",
                "package.adopted",
                "sanctions",
                UUID.randomUUID().toString(),
                1,
                "PL",
                Contracts.examples("compact.packages", "package.adopted").getFirst()));

        soon().untilAsserted(() -> assertThat(notices("package.adopted")).isEqualTo(1));
        soon().untilAsserted(() ->
                assertThat(mailbox.getMailsSentTo("sanctions@kas.gov.example")).hasSize(letters));
    }

    @Test
    void anAuthorityThatIsNoLongerCompetentIsToldNothingMore() {
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES ('PL', 'Poland', true, 1)");
        designated("ASSET_FREEZE");
        soon().untilAsserted(() -> assertThat(notices("authority.designated")).isEqualTo(1));
        String ended = Contracts.examples("compact.implementations", "authority.ended")
                .getFirst()
                .replaceFirst("\"authorityId\": \"[^\"]*\"", "\"authorityId\": \"" + authority + "\"")
                .replaceFirst("\"validUntil\": \"[^\"]*\"", "\"validUntil\": \"2026-03-04T00:00:00Z\"");
        TestKafka.send(TestKafka.Event.of(
                "compact.implementations", "authority.ended", "guarantor", authority, 2, "PL", ended));
        soon().untilAsserted(() -> assertThat(notices("authority.ended")).isEqualTo(1));

        Told.adopted("PL");

        soon().untilAsserted(() -> assertThat(notices("package.adopted")).isEqualTo(1));
        assertThat(TestDatabase.query("SELECT FROM delivery WHERE number > 2")).isEmpty();
    }

    @Test
    void whoIsToBeRemindedGetsTheNoticeAgainAndSaidToBeSo() {
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES ('PL', 'Poland', true, 1)");
        named();
        Told.adopted("PUBLIC");
        soon().untilAsserted(() -> assertThat(notices("package.adopted")).isEqualTo(1));
        Contact desk = new Contact("PL", ContactRole.FIRST, "Duty desk", DESK, "en");
        Reminder reminder = new Reminder(
                new NoticeRef("ministry.PL", 1), "PL", Demand.VOTE_DUE, Step.FIRST_CONTACT, Optional.of(desk));

        QuarkusTransaction.requiringNew().run(() -> reminders.fire(reminder));

        soon().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(DESK)).hasSize(1));
        assertThat(mailbox.getMailsSentTo(DESK).getFirst().getSubject())
                .startsWith("Nobody has acknowledged this yet: Adopted");
        assertThat(TestDatabase.query("SELECT kind FROM delivery"))
                .extracting(row -> row.get("kind"))
                .containsExactly("REMINDED");
        Told.adopted("PUBLIC");
        soon().untilAsserted(() -> assertThat(notices("package.adopted")).isEqualTo(2));
        assertThat(TestDatabase.query("SELECT FROM delivery")).hasSize(1);
    }

    private void designated(String measureType) {
        String data = Contracts.examples("compact.implementations", "authority.designated")
                .getFirst()
                .replaceFirst("\"authorityId\": \"[^\"]*\"", "\"authorityId\": \"" + authority + "\"")
                .replaceFirst("(?s)\"measureTypes\": \\[.*?\\]", "\"measureTypes\": [\"" + measureType + "\"]");
        TestKafka.send(TestKafka.Event.of(
                "compact.implementations", "authority.designated", "guarantor", authority, 1, "PL", data));
    }

    private static void joins() {
        String joined = Contracts.examples("compact.guarantors", "guarantor.joined")
                .getFirst()
                .replaceFirst("\"code\": \"[A-Z]{2}\"", "\"code\": \"PL\"");
        TestKafka.send(
                TestKafka.Event.of("compact.guarantors", "guarantor.joined", "guarantor", "PL", 2, "NONE", joined));
        soon().untilAsserted(() -> assertThat(TestDatabase.query("SELECT FROM guarantor WHERE acceded"))
                .hasSize(1));
    }

    private static void named() {
        contact(null);
    }

    private static void contact(String ifMatch) {
        var request = given().header("Authorization", "Bearer " + Tokens.ministry("PL"))
                .contentType("application/json")
                .body(Map.of("office", "Duty desk", "mail", DESK, "language", "uk"));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.put("/v1/contacts/PL/FIRST").then().statusCode(200);
    }

    private static long notices(String name) {
        return (long) TestDatabase.query(
                        "SELECT count(*) AS n FROM notice WHERE stream = 'ministry.PL' AND event_type = ?",
                        "org.snapback." + name + ".v1")
                .getFirst()
                .get("n");
    }
}
