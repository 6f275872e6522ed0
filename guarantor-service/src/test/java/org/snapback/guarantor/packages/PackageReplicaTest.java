package org.snapback.guarantor.packages;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.PackageStage;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The replica of packages on a real broker and database. */
@QuarkusTest
class PackageReplicaTest extends ServiceTest {
    private static final String TOPIC = "compact.packages";
    private static final String CONSUMER = "guarantor-service-packages";

    @Inject
    Packages packages;

    @Test
    void a_package_is_followed_from_its_proposal_on() {
        TestPackage told = TestPackage.adopted().tell("package.suspended").tell("package.snapped-back");

        assertThat(packages.find(told.id()))
                .get()
                .extracting(KnownPackage::stage, KnownPackage::rung)
                .containsExactly(PackageStage.ADOPTED, 1);
        assertThat(packages.standing(false)).extracting(KnownPackage::id).containsExactly(told.id());
        assertThat(packages.standing(true)).isEmpty();
    }

    @Test
    void an_older_version_that_comes_again_changes_nothing() {
        TestPackage told = TestPackage.adopted();
        TestKafka.Event stale = TestKafka.Event.of(
                TOPIC,
                "package.withdrawn",
                "sanctions",
                told.id().toString(),
                told.version().get(),
                "PUBLIC",
                Contracts.example(TOPIC, "package.withdrawn")
                        .replaceAll("\"packageId\": \"[^\"]*\"", "\"packageId\": \"" + told.id() + "\""));

        TestKafka.send(stale);
        told.tell("package.measures-in-force");

        assertThat(packages.find(told.id()).orElseThrow().stage()).isEqualTo(PackageStage.ADOPTED);
    }

    @Test
    void a_proposal_that_lacks_its_digest_is_a_dead_letter_of_the_replica() {
        TestKafka.Event poisoned = TestKafka.Event.of(
                TOPIC,
                "package.proposed",
                "sanctions",
                "019a1b2c-0000-7000-8000-00000000dead",
                1,
                "PUBLIC",
                "{\"packageId\": \"019a1b2c-0000-7000-8000-00000000dead\", \"title\": \"T\", \"rule\": \"UNANIMITY\"}");

        TestKafka.send(poisoned);

        List<Map<String, String>> reasons = await().atMost(Duration.ofSeconds(20))
                .until(() -> letters(poisoned.id().toString()), found -> !found.isEmpty());
        assertThat(reasons.getFirst().get("reason")).isEqualTo("package.proposed: digest is missing");
    }

    private static List<Map<String, String>> letters(String eventId) {
        return TestKafka.readAll("compact.dead-letters.guarantor").stream()
                .filter(letter -> eventId.equals(TestKafka.header(letter, "ce_id")))
                .filter(letter -> CONSUMER.equals(TestKafka.header(letter, "dead-letter-consumer")))
                .map(letter -> Map.of("reason", TestKafka.header(letter, "dead-letter-reason")))
                .toList();
    }
}
