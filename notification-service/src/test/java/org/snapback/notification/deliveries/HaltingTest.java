package org.snapback.notification.deliveries;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.notification.deliveries.Told.soon;

/** A subscription that stops by itself is told by mail to its state's first contact, and on the state's stream. */
@QuarkusOnServers
class HaltingTest {
    private static final String DUTY = "duty@mfa.example";

    @Inject
    MockMailbox mailbox;

    @TestHTTPResource("/v1/notices/stream")
    URL stream;

    @BeforeEach
    void poland() {
        TestDatabase.clear();
        mailbox.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES ('PL', 'Poland', true, 1)");
    }

    @Test
    void whoIsGoneIsToldOfToTheFirstContact() {
        contact("en");
        try (Receiver receiver = Receiver.answering(410)) {
            String id = Told.subscribe(receiver.url(), Map.of("name", "Situation room"))
                    .getString("id");

            Told.adopted("PL");

            Mail letter = letter();
            assertThat(letter.getSubject()).isEqualTo("Ended: your subscription Situation room");
            assertThat(letter.getText()).contains("wants nothing more", "/v1/subscriptions/" + id, "Subscribe again");
            assertThat(Told.events()).containsOnlyOnce("subscription.ended");
        }
    }

    @Test
    void fiveDaysOfFailuresAreToldOfInTheContactsLanguage() {
        contact("uk");
        try (Receiver receiver = Receiver.answering(500)) {
            Told.subscribe(receiver.url(), Map.of("name", "Situation room"));
            TestDatabase.update("INSERT INTO endpoint (subscription_id, failures, failing_since, last_attempt_at)"
                    + " SELECT id, 9, now() - interval '121 hours', now() - interval '1 hour' FROM subscription");

            Told.adopted("PL");

            Mail letter = letter();
            assertThat(letter.getSubject()).isEqualTo("Призупинено: ваша підписка Situation room");
            assertThat(letter.getText()).contains("п’ять днів");
        }
    }

    @Test
    void whoFollowsTheStreamIsToldAtOnceAndWithoutANumber() throws IOException {
        try (Receiver receiver = Receiver.answering(410);
                BufferedReader events = follow()) {
            String id = Told.subscribe(receiver.url(), Map.of()).getString("id");

            Told.adopted("PL");

            assertThat(halt(events).getString("subscriptionId")).isEqualTo(id);
        }
    }

    @Test
    void whoWasAwayIsToldWhenItComesAgain() throws IOException {
        try (Receiver receiver = Receiver.answering(410)) {
            Told.subscribe(receiver.url(), Map.of());
            Told.adopted("PL");
            soon().untilAsserted(() -> assertThat(Told.events()).contains("subscription.ended"));

            try (BufferedReader events = follow()) {
                assertThat(halt(events).getString("reason")).isEqualTo("the receiver answered 410");
            }
        }
    }

    private static void contact(String language) {
        TestDatabase.update(
                "INSERT INTO contact (state, role, version, office, mail, language, changed_at)"
                        + " VALUES ('PL', 'FIRST', 1, 'Duty desk', ?, ?, now())",
                DUTY,
                language);
    }

    private Mail letter() {
        soon().untilAsserted(() -> assertThat(written()).hasSize(1));
        return written().getFirst();
    }

    private List<Mail> written() {
        return mailbox.getMailsSentTo(DUTY);
    }

    private BufferedReader follow() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(stream.toString()).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + Tokens.ministry("PL"));
        connection.setReadTimeout(20_000);
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The data of the next halt, which fits what compact.deliveries says of it. */
    private static JsonPath halt(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.equals("event:org.snapback.subscription.ended.v1")) {
            line = events.readLine();
            assertThat(line).as("the stream ended early").isNotNull();
        }
        String next = events.readLine();
        while (!next.startsWith("data:")) {
            assertThat(next).doesNotStartWith("id:").isNotEmpty();
            next = events.readLine();
        }
        String data = next.substring("data:".length());
        assertThat(Contracts.validate("compact.deliveries", "subscription.ended", data))
                .isEmpty();
        return JsonPath.from(data);
    }
}
