package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class EffectDeadlinesTest extends ServiceTest {
    private TestPackage adopted;
    private UUID later;

    @BeforeEach
    void anAdoptedPackageWithAMeasureThatWaits() {
        TestRoster.acceded("PL");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        adopted = TestPackage.draftedBy("PL");
        adopted.measure("EXPORT_BAN", 1);
        later = adopted.measure("""
                {"type": "TRANSACTION_BAN", "scope": "Banks", "effectAfter": "P10D"}
                """);
        adopted.select(later, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL");
    }

    @Test
    void it_waits_and_hides_its_names_until_its_moment() {
        adopted.read(Tokens.partner())
                .body("measures.stage", contains("IN_FORCE", "WAITING"))
                .body("measures[1].annex.designations", equalTo(1))
                .body("measures[1].annex.sha256", nullValue());
        adopted.readAnnex(Tokens.partner(), later).statusCode(404);
        adopted.readAnnex(Tokens.delegate("PL"), later).statusCode(200);
    }

    @Test
    void at_its_moment_it_is_in_force_and_its_names_are_public() {
        TestClock.ahead(Duration.ofDays(10).plusMinutes(1));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !TestDatabase.journal("package.measures-in-force").isEmpty());

        adopted.read(Tokens.partner()).body("measures.stage", contains("IN_FORCE", "IN_FORCE"));
        adopted.readAnnex(Tokens.partner(), later).statusCode(200);
        var told = TestDatabase.journal("package.measures-in-force");
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.audience()).isEqualTo("PUBLIC");
            assertThat(entry.actor()).isEqualTo("service:sanctions");
            assertThat(entry.payload()).contains(later.toString()).doesNotContain("EXPORT_BAN");
        });
    }
}
