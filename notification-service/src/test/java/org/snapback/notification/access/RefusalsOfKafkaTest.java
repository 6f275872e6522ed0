package org.snapback.notification.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a principal may not do is refused by the broker itself. */
@QuarkusOnServers
class RefusalsOfKafkaTest {
    private Listener poland;

    @BeforeEach
    void polandListens() {
        Secretariat.begin();
        for (String topic : new String[] {"ministry.PL", "ministry.LT", "exercise.PL"}) {
            TestKafka.createTopic(topic);
            put(topic, "of " + topic);
        }
        put("public", "of all");
        put("compact.packages", "of services");
        poland = Secretariat.ministry("PL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry.PL", "exercise.PL", "public"})
    void aMinistryReadsItsOwnAndWhatIsPublic(String topic) {
        assertThat(poland.read(topic, 1)).isNotEmpty();
    }

    @Test
    void itReadsInGroupsOfItsOwnAndGoesOnWhereItStopped() {
        try (KafkaConsumer<String, String> consumer = poland.inGroup("ministry.PL.desk", "ministry.PL")) {
            assertThat(Listener.read(consumer, 1)).isNotEmpty();
            consumer.commitSync();
        }
        put("ministry.PL", "what came next");

        try (KafkaConsumer<String, String> consumer = poland.inGroup("ministry.PL.desk", "ministry.PL")) {
            assertThat(Listener.read(consumer, 1)).last().isEqualTo("what came next");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ministry.LT", "compact.packages", "compact.dead-letters.notification", "compact.deliveries"})
    void aForeignTopicIsRefused(String topic) {
        assertThatThrownBy(() -> poland.read(topic, 1)).isInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry.LT.desk", "ministry.PL", "notification-service", "desk"})
    void aForeignGroupIsRefused(String group) {
        try (KafkaConsumer<String, String> consumer = poland.inGroup(group, "ministry.PL")) {
            assertThatThrownBy(() -> Listener.read(consumer, 1)).isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry.PL", "public", "compact.packages"})
    void writingIsRefused(String topic) {
        assertThatThrownBy(() -> poland.write(topic)).hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> poland.withPassword("guessed").read("public", 1))
                .isInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void itSeesNoTopicThatIsNotItsOwn() {
        try (KafkaConsumer<String, String> consumer = poland.at("public")) {
            assertThat(consumer.listTopics().keySet()).isEqualTo(Set.of("ministry.PL", "exercise.PL", "public"));
        }
    }

    @Test
    void aPartnerReadsWhatIsPublicAndNothingElse() {
        Listener partner = Secretariat.partner();

        assertThat(partner.read("public", 1)).isNotEmpty();
        assertThatThrownBy(() -> partner.read("ministry.PL", 1)).isInstanceOf(TopicAuthorizationException.class);
        try (KafkaConsumer<String, String> consumer = partner.inGroup(partner.name() + ".desk", "public")) {
            assertThat(Listener.read(consumer, 1)).isNotEmpty();
        }
        try (KafkaConsumer<String, String> consumer = partner.inGroup("partner-0123456789ab.desk", "public")) {
            assertThatThrownBy(() -> Listener.read(consumer, 1)).isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void whoIsRevokedIsRefusedAtTheDoor() {
        Secretariat.revoke(poland.id()).statusCode(200);

        assertThatThrownBy(() -> poland.read("public", 1)).isInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void whoIsRevokedWhileConnectedReadsNoMore() {
        try (KafkaConsumer<String, String> consumer = poland.at("ministry.PL")) {
            assertThat(Listener.read(consumer, 1)).isNotEmpty();

            Secretariat.revoke(poland.id()).statusCode(200);
            put("ministry.PL", "not for the revoked");

            Awaitility.await()
                    .untilAsserted(() -> assertThatThrownBy(() -> assertThat(Listener.poll(consumer))
                                    .as("read after the revocation")
                                    .doesNotContain("not for the revoked"))
                            .isInstanceOf(TopicAuthorizationException.class));
        }
    }

    @Test
    void whoIsRevokedWhileInAGroupLosesItToo() {
        try (KafkaConsumer<String, String> consumer = poland.inGroup("ministry.PL.desk2", "ministry.PL")) {
            assertThat(Listener.read(consumer, 1)).isNotEmpty();

            Secretariat.revoke(poland.id()).statusCode(200);

            assertThatThrownBy(consumer::commitSync)
                    .isInstanceOfAny(GroupAuthorizationException.class, TopicAuthorizationException.class);
        }
    }

    @Test
    void anotherPrincipalOfTheSameStateIsNotTouched() {
        Listener other = Secretariat.ministry("PL");

        Secretariat.revoke(poland.id()).statusCode(200);

        assertThat(other.read("ministry.PL", 1)).isNotEmpty();
    }

    @Test
    void afterARotationTheNewPasswordAloneOpens() {
        Listener rotated = Secretariat.listener(
                Secretariat.rotate(poland.id()).statusCode(200).extract().jsonPath());

        Awaitility.await()
                .ignoreExceptionsInstanceOf(SaslAuthenticationException.class)
                .untilAsserted(() -> assertThat(rotated.read("ministry.PL", 1)).isNotEmpty());
        assertThat(rotated.name()).isEqualTo(poland.name());
        assertThatThrownBy(() -> poland.read("ministry.PL", 1)).isInstanceOf(SaslAuthenticationException.class);
    }

    private static void put(String topic, String value) {
        TestKafka.send(topic, null, value.getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
