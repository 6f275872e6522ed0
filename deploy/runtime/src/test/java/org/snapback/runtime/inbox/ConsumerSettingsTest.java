package org.snapback.runtime.inbox;

import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.runtime.QuarkusOnServers;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps events from being lost on the way in, by name: a change here wants a reason in docs/architecture.md. */
@QuarkusOnServers
class ConsumerSettingsTest {
    @Inject
    SmallRyeConfig config;

    @ParameterizedTest
    @CsvSource({
        "auto.offset.reset, earliest",
        "enable.auto.commit, false",
        "commit-strategy, throttled",
        "throttled.unprocessed-record-max-age.ms, 0",
        "cloud-events, false",
        "poll-timeout, 100",
        "key.deserializer, org.apache.kafka.common.serialization.ByteArrayDeserializer",
        "value.deserializer, org.apache.kafka.common.serialization.ByteArrayDeserializer"
    })
    void everyChannelReadsFromTheBeginningAndForgetsNothing(String setting, String value) {
        assertThat(config.getValue("mp.messaging.connector.smallrye-kafka." + setting, String.class))
                .isEqualTo(value);
        assertThat(config.getPropertyNames())
                .filteredOn(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith("." + setting))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"acks, all", "enable.idempotence, true"})
    void aDeadLetterIsNeitherLostNorDoubled(String setting, String value) {
        assertThat(DeadLetters.settings(Map.of("acks", "1")).get(setting).toString())
                .isEqualTo(value);
    }
}
