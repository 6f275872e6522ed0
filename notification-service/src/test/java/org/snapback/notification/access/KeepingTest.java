package org.snapback.notification.access;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Whatever happens between the database and Kafka, Kafka ends up as the rows say. */
@Tag("drill")
@QuarkusOnServers
class KeepingTest {
    @Inject
    Keeping keeping;

    @Inject
    BrokerAccess broker;

    @BeforeEach
    void begin() {
        Secretariat.begin();
        TestKafka.createTopic("ministry.PL");
        broker.known().users().stream()
                .filter(user -> user.startsWith("ministry-") || user.startsWith("partner-"))
                .forEach(broker::dismiss);
    }

    @Test
    void whatACrashLeftHalfMadeIsUndone() {
        String name = row("PENDING", "now() - interval '3 minutes'");
        broker.admit(name, "nobody-knows-it", Reach.ofMinistry("PL").bindings(name));

        keeping.keep();

        assertThat(broker.known().users()).doesNotContain(name);
        assertThat(rightsOf(name)).isEmpty();
        assertThat(TestDatabase.query("SELECT * FROM kafka_principal")).isEmpty();
    }

    @Test
    void whatIsInTheMakingIsLeftAlone() {
        String name = row("PENDING", "now()");
        broker.admit(name, "on-its-way", Reach.ofMinistry("PL").bindings(name));

        keeping.keep();

        assertThat(broker.known().users()).contains(name);
        assertThat(TestDatabase.query("SELECT * FROM kafka_principal")).hasSize(1);
    }

    @Test
    void whatIsRecordedAsRevokedIsRevokedInKafkaAfterACrash() {
        Listener poland = Secretariat.ministry("PL");
        TestDatabase.update(
                "UPDATE kafka_principal SET stage = 'REVOKED', revoked_at = now(), reason = 'x'," + " settled = false");

        keeping.keep();

        assertThatThrownBy(() -> poland.read("public", 1)).isInstanceOf(SaslAuthenticationException.class);
        assertThat(rightsOf(poland.name())).isEmpty();
        assertThat(settled()).isTrue();
    }

    @Test
    void aRevokedPrincipalThatKafkasOldDataBringBackIsShutOutAgain() {
        Listener poland = Secretariat.ministry("PL");
        Secretariat.revoke(poland.id()).statusCode(200);
        broker.admit(poland.name(), poland.password(), Reach.ofMinistry("PL").bindings(poland.name()));

        keeping.keep();

        assertThatThrownBy(() -> poland.read("public", 1)).isInstanceOf(SaslAuthenticationException.class);
        assertThat(rightsOf(poland.name())).isEmpty();
    }

    @Test
    void aPrincipalOfWhichNoRowSpeaksIsShutOut() {
        String name = "ministry-PL-0123456789ab";
        broker.admit(name, "smuggled", Reach.ofMinistry("PL").bindings(name));

        keeping.keep();

        assertThat(broker.known().users()).doesNotContain(name).contains("notification-service");
        assertThat(rightsOf(name)).isEmpty();
    }

    @Test
    void rightsThatAreGoneOrTooManyAreSetAnew() {
        Listener poland = Secretariat.ministry("PL");
        Set<AclBinding> own = Reach.ofMinistry("PL").bindings(poland.name());
        Set<AclBinding> foreign = Reach.ofMinistry("LT").bindings(poland.name());
        broker.withdraw(own);
        broker.grant(foreign);
        Awaitility.await().until(() -> rightsOf(poland.name()).equals(foreign));

        keeping.keep();

        Awaitility.await().until(() -> rightsOf(poland.name()).equals(own));
    }

    @Test
    void whoseCredentialIsLostIsSaidToWantARotation() {
        Listener poland = Secretariat.ministry("PL");
        broker.dismiss(poland.name());

        keeping.keep();

        assertThat(settled()).isFalse();
        Listener again = Secretariat.listener(
                Secretariat.rotate(poland.id()).statusCode(200).extract().jsonPath());
        assertThat(settled()).isTrue();
        Awaitility.await()
                .ignoreExceptionsInstanceOf(SaslAuthenticationException.class)
                .untilAsserted(() -> {
                    try (KafkaConsumer<String, String> consumer = again.at("ministry.PL")) {
                        assertThat(consumer.listTopics()).containsKey("ministry.PL");
                    }
                });
    }

    @Test
    void withoutKafkaNothingIsMadeAndARevocationIsRecordedAndDoneLater() {
        Listener poland = Secretariat.ministry("PL");
        TestKafka.frozen(() -> {
            Secretariat.create(Map.of("kind", "PARTNER", "label", "A bank"))
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:snapback:problem:kafka-away"));
            Secretariat.rotate(poland.id()).statusCode(503).body("type", equalTo("urn:snapback:problem:kafka-away"));
            return Secretariat.revoke(poland.id()).statusCode(202).body("stage", equalTo("REVOKED"));
        });

        Awaitility.await().ignoreExceptions().until(() -> {
            keeping.keep();
            return settled(poland.id());
        });

        assertThatThrownBy(() -> poland.read("public", 1)).isInstanceOf(SaslAuthenticationException.class);
        given().auth()
                .oauth2(Tokens.secretariat())
                .get(Secretariat.PATH)
                .then()
                .body("items.stage", equalTo(java.util.List.of("REVOKED")));
        assertThat(TestDatabase.journal())
                .extracting(TestDatabase.Entry::name)
                .doesNotContain("kafka-principal.rotated");
    }

    /** A row as a crash may leave it; answers its name. */
    private static String row(String stage, String createdAt) {
        UUID id = UUID.randomUUID();
        String name = "ministry-PL-" + id.toString().substring(24);
        TestDatabase.update(
                "INSERT INTO kafka_principal (id, version, name, kind, state, label, stage, settled, created_at)"
                        + " VALUES (?, 1, ?, 'MINISTRY', 'PL', 'Operations room', ?, false, " + createdAt + ")",
                id,
                name,
                stage);
        return name;
    }

    private Set<AclBinding> rightsOf(String principal) {
        return broker.known().rights().stream()
                .filter(right -> Reach.principal(right).equals(principal))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean settled() {
        return (boolean) TestDatabase.query("SELECT settled FROM kafka_principal")
                .getFirst()
                .get("settled");
    }

    private static boolean settled(String id) {
        return (boolean) TestDatabase.query("SELECT settled FROM kafka_principal WHERE id = CAST(? AS uuid)", id)
                .getFirst()
                .get("settled");
    }
}
