package org.snapback.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaServerTest {
    private Path folder;
    private Passwords passwords;
    private KafkaProcess kafka;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createTempDirectory("snapback-kafka-");
        passwords = new Passwords(folder.resolve("passwords"));
        List<Integer> ports = Ports.free(2);
        kafka = launch(ports.get(0), ports.get(1)).awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        kafka.close();
        Folders.delete(folder);
    }

    @Test
    void keepsRecordsOverAKill() throws Exception {
        try (Admin admin = KafkaAccess.admin(kafka.bootstrapServers(), passwords)) {
            Topics.ensure(admin, Topics.all());
        }
        write("public", "first");

        kafka.process().destroyForcibly().waitFor();
        List<Integer> ports = Ports.free(2);
        kafka = launch(ports.get(0), ports.get(1)).awaitReady();

        assertThat(read("public")).containsExactly("first");
    }

    @Test
    void topicsAreMadeOnceAndKeepTheirRecordsForEver() throws Exception {
        try (Admin admin = KafkaAccess.admin(kafka.bootstrapServers(), passwords)) {
            assertThat(Topics.ensure(admin, Topics.all()))
                    .contains("compact.packages", "compact.dead-letters.guarantor");
            assertThat(Topics.ensure(admin, Topics.all())).isEmpty();

            var described = admin.describeTopics(List.of("compact.packages", "public"))
                    .allTopicNames()
                    .get();
            assertThat(described.get("compact.packages").partitions()).hasSize(6);
            assertThat(described.get("public").partitions()).hasSize(1);
            var packages = new ConfigResource(ConfigResource.Type.TOPIC, "compact.packages");
            var config = admin.describeConfigs(List.of(packages)).all().get().get(packages);
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("unclean.leader.election.enable").value()).isEqualTo("false");
            assertThat(config.get("flush.messages").value()).isEqualTo("1");
        }
    }

    @Test
    void forgetsNobodyAndInventsNoTopic() {
        Properties properties = KafkaSettings.DURABLE.properties(folder, 1, 2, new KafkaUser("broker", "secret"));

        assertThat(properties)
                .containsEntry("auto.create.topics.enable", "false")
                .containsEntry("unclean.leader.election.enable", "false")
                .containsEntry("log.retention.ms", "-1")
                .containsEntry("log.flush.interval.messages", "1")
                .containsEntry("log.flush.scheduler.interval.ms", "1000");
        assertThat(Duration.ofMinutes(Long.parseLong(properties.getProperty("offsets.retention.minutes"))))
                .isGreaterThan(Duration.ofDays(366));
    }

    @Test
    void letsNobodyInUnknownAndKeepsNobodyWhoseCredentialIsGone() {
        Properties properties = KafkaSettings.DURABLE.properties(folder, 1, 2, new KafkaUser("broker", "secret"));

        assertThat(properties)
                .containsEntry("sasl.enabled.mechanisms", "SCRAM-SHA-512")
                .containsEntry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer")
                .containsEntry("allow.everyone.if.no.acl.found", "false")
                .containsEntry("super.users", "User:admin;User:broker")
                .containsEntry("connections.max.reauth.ms", "3600000");
    }

    private KafkaProcess launch(int port, int controllerPort) throws Exception {
        return KafkaProcess.launch(new KafkaProcess.Options(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                System.getProperty("java.class.path"),
                folder.resolve("data"),
                folder.resolve("log"),
                port,
                controllerPort,
                KafkaSettings.DURABLE,
                passwords));
    }

    private Map<String, Object> administrator() {
        return passwords.kafka(KafkaUser.ADMIN).settings(kafka.bootstrapServers());
    }

    private void write(String topic, String value) throws Exception {
        Map<String, Object> settings = administrator();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private List<String> read(String topic) {
        Map<String, Object> settings = administrator();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = consumer.endOffsets(List.of(only)).get(only);
            List<String> values = new ArrayList<>();
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(found -> values.add(found.value()));
            }
            return values;
        }
    }
}
