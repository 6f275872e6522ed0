package org.snapback.local.connect;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkerSettingsTest {
    private final Properties properties =
            WorkerSettings.properties("127.0.0.1:9094", 8084, Path.of("/state/offsets"), Path.of("/state/passwords"));

    @Test
    void producersLoseAndDoubleNothing() {
        assertThat(properties)
                .containsEntry("producer.enable.idempotence", "true")
                .containsEntry("producer.acks", "all");
    }

    @Test
    void positionsAreWrittenEachSecondAndOutliveTheWorker() {
        assertThat(properties)
                .containsEntry("offset.flush.interval.ms", "1000")
                .containsEntry("offset.storage.file.filename", "/state/offsets");
    }

    @Test
    void onlyThisMachineReachesTheWorkerAndOnlySecretsAreRead() {
        assertThat(properties)
                .containsEntry("listeners", "http://127.0.0.1:8084")
                .containsEntry("config.providers.file.param.allowed.paths", "/state/passwords");
    }

    @Test
    void itIsSomebodyToTheBrokerAndNoPasswordIsInItsSettings() {
        assertThat(properties)
                .containsEntry("security.protocol", "SASL_PLAINTEXT")
                .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                .containsEntry("producer.security.protocol", "SASL_PLAINTEXT");
        assertThat(properties.getProperty("sasl.jaas.config"))
                .contains("username=\"connect\"", "password=\"${file:/state/passwords:kafka.connect}\"");
    }

    @Test
    void aConnectorChoosesWhoItWritesAsAndNothingElseOfItsProducer() {
        assertThat(properties)
                .containsEntry("connector.client.config.override.policy", "Allowlist")
                .containsEntry("connector.client.config.override.allowlist", "sasl.jaas.config");
    }
}
