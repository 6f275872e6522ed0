package org.snapback.notification.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a client needs to read on Kafka but its password. */
@Schema(name = "KafkaAccess", description = "How to read on Kafka")
record AccessView(
        @Schema(examples = "kafka.example:9093") String bootstrapServers,
        @Schema(examples = "SASL_SSL") String securityProtocol,
        @Schema(examples = "SCRAM-SHA-512") String saslMechanism,

        @Schema(description = "What may be read", examples = "[\"ministry.PL\", \"exercise.PL\", \"public\"]")
        List<String> topics,

        @Schema(description = "What the name of a consumer group begins with", examples = "ministry.PL.")
        String groupPrefix,

        @Schema(description = "The principals that it is for", examples = "[\"ministry-PL-0000000000a1\"]")
        List<String> principals,

        @Schema(description = "A properties file for Kafka's own clients; the password is filled in by hand")
        String properties) {

    static AccessView of(Reach reach, List<String> principals, AccessSettings settings) {
        return new AccessView(
                settings.bootstrapServers(),
                settings.securityProtocol(),
                AccessProperties.MECHANISM,
                reach.topics(),
                reach.groupPrefix(),
                principals,
                AccessProperties.of(reach, principals, settings));
    }
}
