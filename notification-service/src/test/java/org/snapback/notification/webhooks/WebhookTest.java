package org.snapback.notification.webhooks;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.notification.deliveries.Receiver;
import org.snapback.notification.deliveries.Told;
import org.snapback.servers.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusOnServers
class WebhookTest {
    private static final String SPKI = "302a300506032b6570032100";

    @BeforeEach
    void poland() {
        TestDatabase.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES ('PL', 'Poland', true, 1)");
    }

    @Test
    void whatIsPublicIsToldWholeAndTheReferenceLibraryVerifiesIt() {
        try (Receiver receiver = Receiver.answering(204)) {
            JsonPath made = Told.subscribe(receiver.url(), Map.of());

            String id = Told.adopted("PUBLIC");

            Told.soon().untilAsserted(() -> assertThat(receiver.got()).hasSize(1));
            Receiver.Got got = receiver.got().getFirst();
            assertThat(got.id()).isEqualTo(id);
            assertVerified(made.getString("secret"), got);
            assertThat(signedBy(made.getString("publicKey"), got)).isTrue();
            JsonPath body = JsonPath.from(got.body());
            assertThat(body.getString("specversion")).isEqualTo("1.0");
            assertThat(body.getString("id")).isEqualTo(id);
            assertThat(body.getString("type")).isEqualTo("org.snapback.notice.issued.v1");
            assertThat(body.getString("data.title")).startsWith("Adopted");
            assertThat(body.getString("data.about.id")).isEqualTo(id);
        }
    }

    @Test
    void aboveTheMarkingPublicItSaysOnlyThatSomethingWaitsAndWhere() {
        try (Receiver receiver = Receiver.answering(204)) {
            Told.subscribe(receiver.url(), Map.of());

            Told.adopted("PL");

            Told.soon().untilAsserted(() -> assertThat(receiver.got()).hasSize(1));
            JsonPath body = JsonPath.from(receiver.got().getFirst().body());
            assertThat(body.getString("type")).isEqualTo("org.snapback.notice.waiting.v1");
            assertThat(body.getMap("data").keySet())
                    .isEqualTo(java.util.Set.of("number", "state", "exercise", "severity", "marking", "where"));
            String where = body.getString("data.where");
            assertThat(Told.get(where.substring(where.indexOf("/v1/"))).getList("items.number"))
                    .containsExactly(body.getInt("data.number"));
        }
    }

    @Test
    void whileASecretIsRotatedBothVerifyAndAfterwardsTheNewOneAlone() {
        try (Receiver receiver = Receiver.answering(204)) {
            JsonPath made = Told.subscribe(receiver.url(), Map.of());
            String secrets = "/v1/subscriptions/" + made.getString("id") + "/secrets";
            String second = Told.post(secrets, Map.of("overlap", "PT1H"), 201).getString("secret");

            Told.adopted("PUBLIC");

            Told.soon().untilAsserted(() -> assertThat(receiver.got()).hasSize(1));
            Receiver.Got both = receiver.got().getFirst();
            assertVerified(made.getString("secret"), both);
            assertVerified(second, both);
            String third = Told.post(secrets, Map.of("overlap", "PT0S"), 201).getString("secret");
            Told.adopted("PUBLIC");
            Told.soon().untilAsserted(() -> assertThat(receiver.got()).hasSize(2));
            Receiver.Got last = receiver.got().getLast();
            assertVerified(third, last);
            assertThatThrownBy(() -> verify(second, last)).isInstanceOf(WebhookVerificationException.class);
            assertThat(Told.get(secrets).getList("items")).hasSize(1);
            assertThat(Told.get(secrets).getList("items.secret")).containsOnlyNulls();
        }
    }

    private static void assertVerified(String secret, Receiver.Got got) {
        assertThatCode(() -> verify(secret, got)).doesNotThrowAnyException();
    }

    private static void verify(String secret, Receiver.Got got) throws Exception {
        new Webhook(secret)
                .verify(
                        got.body(),
                        java.net.http.HttpHeaders.of(got.headers(), (a, b) -> true)
                                .map());
    }

    private static boolean signedBy(String publicKey, Receiver.Got got) {
        try {
            byte[] raw = Base64.getDecoder().decode(publicKey.substring("whpk_".length()));
            byte[] spki = HexFormat.of().parseHex(SPKI + HexFormat.of().formatHex(raw));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
            String signed = got.id() + "." + got.header("webhook-timestamp") + "." + got.body();
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            String ours = List.of(got.header("webhook-signature").split(" ")).stream()
                    .filter(one -> one.startsWith("v1a,"))
                    .findFirst()
                    .orElseThrow();
            return signature.verify(Base64.getDecoder().decode(ours.substring("v1a,".length())));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
