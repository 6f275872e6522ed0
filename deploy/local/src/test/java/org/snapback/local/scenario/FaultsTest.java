package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Ministry;
import org.snapback.local.demo.PackageWalk;

import static org.assertj.core.api.Assertions.assertThat;

/** One stack, hurt in many ways; each time nothing is missing afterwards and nothing is there twice. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("drill")
class FaultsTest {
    private static TestStack stack;
    private static Addresses at;
    private static Life life;
    private static PackageWalk adopted;

    @BeforeAll
    static void start() throws Exception {
        stack = TestStack.start(1);
        at = stack.addresses();
        life = new Life(at);
        life.begin();
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @Order(1)
    void aPackageIsAdoptedThoughTheServiceThatDecidesIsKilledInBetween() throws Exception {
        try (Ministry ministry = new Ministry("LT", at)) {
            adopted = life.propose();
            stack.kill("guarantor-service");
            life.decide(adopted);
            life.awaitRung(adopted, 1);

            assertThat(ministry.await(news -> news.event().equals("package.adopted"), Duration.ofSeconds(30)))
                    .isPresent();
        }
        stack.awaitQuiet();
        assertEveryNoticeOnce();
    }

    @Test
    @Order(2)
    void noNameOfAWaitingRungIsAnywhereThatOthersRead() throws Exception {
        Set<String> names = waitingNames();
        assertThat(names).isNotEmpty();
        List<String> read = new ArrayList<>();

        stack.read(stack.topics()).forEach(message -> read.add(message.topic() + ": " + text(message)));
        for (String state : life.electors()) {
            read.add(life.read(at.notification(), "/v1/notices?limit=500", "MINISTRY", state));
        }
        read.add(life.read(at.notification(), "/v1/announcements?limit=500", "PARTNER", null));
        String path = "/v1/packages/" + adopted.id();
        for (String role : List.of("PARTNER", "OPERATOR")) {
            read.add(life.read(at.sanctions(), "/v1/packages", role, null));
            read.add(life.read(at.sanctions(), path, role, null));
            read.add(life.read(at.sanctions(), path + "/text", role, null));
            for (JsonNode measure : life.awaitRung(adopted, 1).path("measures")) {
                String annex = path + "/measures/" + measure.path("id").asText() + "/annex";
                read.add(life.read(at.sanctions(), annex + "?limit=500", role, null));
                read.add(life.read(at.sanctions(), annex + "/export?format=json", role, null));
                read.add(life.read(at.sanctions(), annex + "/export?format=csv", role, null));
            }
        }

        assertThat(read).hasSizeGreaterThan(100);
        for (String name : names) {
            assertThat(read).noneSatisfy(text -> assertThat(text).containsIgnoringCase(name));
        }
    }

    @Test
    @Order(3)
    void nothingIsMissingAfterConnectIsKilledInTheMiddleOfFiveHundredCommits() throws Exception {
        Callable<Void> writer = () -> {
            for (int i = 0; i < 125; i++) {
                life.draft("Draft " + i);
            }
            return null;
        };
        long before = stack.count("sanctions", "SELECT count(*) FROM journal");
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Future<Void>> running =
                    IntStream.range(0, 4).mapToObj(i -> writers.submit(writer)).toList();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> stack.count("sanctions", "SELECT count(*) FROM journal") > before + 200);
            stack.kill("connect");
            for (Future<Void> end : running) {
                end.get();
            }
        }

        stack.awaitQuiet();

        assertThat(stack.count("sanctions", "SELECT count(*) FROM journal")).isEqualTo(before + 500);
        assertEveryNoticeOnce();
    }

    @Test
    @Order(4)
    void aPackageIsWorkedThroughWithoutKafkaAndAllOfItIsFoundAfterwards() throws Exception {
        stack.freeze("kafka");
        PackageWalk walk = life.propose();
        assertThat(life.read(at.sanctions(), "/q/health/ready", "PARTNER", null))
                .contains("\"status\":\"UP\"");

        stack.kill("kafka");

        life.decide(walk);
        life.awaitRung(walk, 1);
        walk.requestEscalation();
        life.decide(walk);
        life.awaitRung(walk, 2);
        stack.awaitQuiet();
        assertEveryNoticeOnce();
    }

    @Test
    @Order(5)
    void aDroppedSlotIsSaidAndRepairedAndNothingIsMissing() throws Exception {
        dropSlot("sanctions_journal");
        PackageWalk walk = life.propose();

        stack.repair("sanctions");

        life.decide(walk);
        life.awaitRung(walk, 1);
        stack.awaitQuiet();
        assertEveryNoticeOnce();
    }

    /** A slot in use cannot be dropped, and its connector comes back at once: so both, until it is gone. */
    private static void dropSlot(String slot) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            try (Connection connection = stack.connect("postgres");
                    Statement sql = connection.createStatement()) {
                sql.execute("SELECT pg_terminate_backend(active_pid) FROM pg_replication_slots" + " WHERE slot_name = '"
                        + slot + "' AND active");
                sql.execute("SELECT pg_drop_replication_slot('" + slot + "')");
                return true;
            }
        });
    }

    private static void assertEveryNoticeOnce() {
        assertThat(stack.missing()).isEmpty();
        assertThat(stack.query(
                        "notification",
                        "SELECT s.name FROM stream s WHERE s.last_number <> (SELECT count(*) FROM notice n"
                                + " WHERE n.stream = s.name)"))
                .as("streams with a gap or a double")
                .isEmpty();
        for (String topic : List.of("ministry.PL", "ministry.LT", "ministry.UA")) {
            Set<String> ids = new LinkedHashSet<>();
            stack.read(List.of(topic)).forEach(message -> ids.add(header(message, "ce_id")));
            assertThat(stack.query(
                            "notification",
                            "SELECT event_id FROM journal WHERE topic = '" + topic
                                    + "' AND republishes IS NULL ORDER BY aggregate_version"))
                    .as(topic + ", each event at the place of its first delivery")
                    .containsExactlyElementsOf(ids);
        }
    }

    /** The names of rung 2 that no annex in force names too. */
    private static Set<String> waitingNames() {
        String names = """
                SELECT v.primary_name FROM designation d JOIN measure m ON m.id = d.measure_id
                JOIN subject_version v ON v.subject_id = d.subject_id AND v.version = d.subject_version
                WHERE m.package_id = '%s' AND m.rung = %d
                """;
        return new LinkedHashSet<>(stack.query(
                "sanctions", names.formatted(adopted.id(), 2) + "EXCEPT " + names.formatted(adopted.id(), 1)));
    }

    private static String text(ConsumerRecord<byte[], byte[]> message) {
        StringBuilder text = new StringBuilder();
        message.headers()
                .forEach(header -> text.append(header.key())
                        .append('=')
                        .append(header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8))
                        .append(' '));
        return text.append(message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8))
                .toString();
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
