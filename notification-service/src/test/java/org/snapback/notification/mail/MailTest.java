package org.snapback.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.notification.deliveries.Told;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

@QuarkusOnServers
class MailTest {
    private static final String DESK = "desk@mfa.example";

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void poland() {
        TestDatabase.clear();
        mailbox.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES ('PL', 'Poland', true, 1)");
    }

    @Test
    void whatIsPublicIsWrittenWholeAsTextAndAsHtml() {
        Told.subscribe(DESK, Map.of("channel", "MAIL"));

        String id = Told.adopted("PUBLIC");

        Mail letter = letter();
        assertThat(letter.getSubject()).startsWith("Adopted: ");
        assertThat(letter.getText())
                .contains("The guarantors adopted the package")
                .contains("not the legal act");
        assertThat(letter.getHtml())
                .contains("The guarantors adopted the package")
                .contains("not the legal act");
        assertThat(letter.getHeaders().get("Message-ID")).containsExactly("<" + id + "@127.0.0.1>");
        assertThat(letter.getHeaders().get("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aboveTheMarkingPublicItSaysOnlyThatSomethingWaitsAndWhere() {
        Told.subscribe(DESK, Map.of("channel", "MAIL"));

        Told.adopted("PL");

        Mail letter = letter();
        assertThat(letter.getSubject()).isEqualTo("Important: notice 1 waits for you");
        assertThat(letter.getText()).contains("/v1/notices?limit=1&cursor=").doesNotContain("package");
        assertThat(letter.getHtml()).doesNotContain("adopted");
    }

    @Test
    void aSubscriptionInUkrainianIsWrittenToInUkrainian() {
        Told.subscribe(DESK, Map.of("channel", "MAIL", "language", "uk"));

        Told.adopted("PL");

        assertThat(letter().getSubject()).isEqualTo("Важливо: на вас чекає повідомлення 1");
    }

    @Test
    void whatIsPublicIsToldInTheSubscriptionsLanguage() {
        Told.subscribe(DESK, Map.of("channel", "MAIL", "language", "uk"));

        Told.adopted("PUBLIC");

        Mail letter = letter();
        assertThat(letter.getSubject()).startsWith("Ухвалено: ");
        assertThat(letter.getText()).contains("Гаранти ухвалили пакет").contains("не є правовим актом");
        assertThat(letter.getHtml()).contains("Гаранти ухвалили пакет").contains("lang=\"uk\"");
    }

    @Test
    void aTestIsWrittenAtOnceAndTellsOfNothing() {
        String subscription = Told.subscribe(DESK, Map.of("channel", "MAIL")).getString("id");

        Told.post("/v1/subscriptions/" + subscription + "/test", Map.of(), 202);

        assertThat(letter().getSubject()).isEqualTo("Test of the subscription Desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk",
                "desk@",
                "@mfa.example",
                "desk@localhost",
                "Desk <desk@mfa.example>",
                "a@b.example, c@d.example"
            })
    void whatIsNoMailAddressIsRefused(String target) {
        given().header("Authorization", "Bearer " + Tokens.ministry("PL"))
                .contentType("application/json")
                .body(Map.of("name", "Desk", "channel", "MAIL", "target", target))
                .post("/v1/subscriptions")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/target"));
    }

    private Mail letter() {
        Told.soon().untilAsserted(() -> assertThat(written()).hasSize(1));
        return written().getFirst();
    }

    private List<Mail> written() {
        return mailbox.getMailsSentTo(DESK);
    }
}
