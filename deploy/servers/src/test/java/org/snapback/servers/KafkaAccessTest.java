package org.snapback.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A broker whose data is older than its passwords, as the first stacks made it, and what it lets whom do. */
class KafkaAccessTest {
    private static Path folder;
    private static Passwords passwords;
    private static KafkaProcess kafka;
    private static Admin admin;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory("snapback-access-");
        passwords = new Passwords(folder.resolve("passwords"));
        Path data = Files.createDirectory(folder.resolve("data"));
        new Formatter()
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .run();
        List<Integer> ports = Ports.free(2);
        kafka = KafkaProcess.launch(new KafkaProcess.Options(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        System.getProperty("java.class.path"),
                        data,
                        folder.resolve("log"),
                        ports.get(0),
                        ports.get(1),
                        KafkaSettings.QUICK,
                        passwords))
                .awaitReady();
        admin = KafkaAccess.admin(kafka.bootstrapServers(), passwords);
        Topics.ensure(admin, Topics.all());
        KafkaAccess.ensure(admin, passwords);
    }

    @AfterAll
    static void stop() throws Exception {
        admin.close();
        kafka.close();
        Folders.delete(folder);
    }

    @Test
    void nobodyIsLetInWithoutAPassword() {
        Map<String, Object> unnamed = Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "default.api.timeout.ms",
                2000,
                "request.timeout.ms",
                1000);

        try (Admin nobody = Admin.create(unnamed)) {
            assertThatThrownBy(() -> nobody.describeCluster().nodes().get()).hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        KafkaUser wrong = new KafkaUser("sanctions-service", "guessed");

        try (Admin guessing = Admin.create(wrong.settings(kafka.bootstrapServers()))) {
            assertThatThrownBy(() -> guessing.describeCluster().nodes().get())
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void aServiceWritesItsDeadLettersAndNothingElse() {
        assertThatCode(() -> write("sanctions-service", "compact.dead-letters.sanctions"))
                .doesNotThrowAnyException();

        for (String other : List.of("compact.packages", "compact.dead-letters.guarantor", "public")) {
            assertThatThrownBy(() -> write("sanctions-service", other))
                    .as(other)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void aConnectorWritesItsServicesTopicsAndNoOther() {
        for (String own : List.of("compact.packages", "sanctions.message", "__debezium-heartbeat.sanctions")) {
            assertThatCode(() -> write("sanctions-journal", own)).as(own).doesNotThrowAnyException();
        }

        for (String other : List.of("compact.ballots", "public", "compact.dead-letters.sanctions")) {
            assertThatThrownBy(() -> write("sanctions-journal", other))
                    .as(other)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void theWorkerItselfWritesNothing() {
        assertThatThrownBy(() -> write("connect", "compact.packages"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aServiceSeesNoTopicThatItDoesNotRead() {
        try (var consumer = new KafkaConsumer<>(
                user("guarantor-service").settings(kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            assertThat(consumer.listTopics())
                    .containsKey("compact.packages")
                    .doesNotContainKeys("compact.drafts", "public", "compact.dead-letters.sanctions");
        }
    }

    @Test
    void aRightThatIsNotForeseenIsTakenAway() throws Exception {
        AclBinding surplus = new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, "compact.drafts", PatternType.LITERAL),
                new AccessControlEntry("User:guarantor-service", "*", AclOperation.READ, AclPermissionType.ALLOW));
        AclBinding ministrys = new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, "ministry.PL", PatternType.LITERAL),
                new AccessControlEntry("User:ministry-PL-1", "*", AclOperation.READ, AclPermissionType.ALLOW));
        admin.createAcls(List.of(surplus, ministrys)).all().get();

        KafkaAccess.ensure(admin, passwords);

        assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
                .contains(ministrys)
                .doesNotContain(surplus);
    }

    private static KafkaUser user(String name) {
        return passwords.kafka(name);
    }

    private static void write(String user, String topic) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                user(user).settings(kafka.bootstrapServers()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "value")).get();
        }
    }
}
