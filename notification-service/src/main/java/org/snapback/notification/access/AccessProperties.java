package org.snapback.notification.access;

import java.util.List;

/** A properties file that works with Kafka's own clients once its password is filled in. */
final class AccessProperties {
    static final String MECHANISM = "SCRAM-SHA-512";

    private static final String TEXT = """
            # Kafka, to read: %s
            # Put in place of PASSWORD what was shown when the principal was made%s, keep the file for its owner alone, and
            # kafka-console-consumer.sh --bootstrap-server %s --topic %s --command-config FILE
            # Any name that begins with %s is a consumer group of yours.
            bootstrap.servers=%s
            security.protocol=%s
            sasl.mechanism=%s
            sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="%s" password="PASSWORD";
            group.id=%sconsole
            auto.offset.reset=earliest
            """;

    private AccessProperties() {}

    /**
     * The file.
     *
     * @param principals those that it is for, the one that it names first; where there is none the secretariat makes one
     */
    static String of(Reach reach, List<String> principals, AccessSettings settings) {
        boolean named = !principals.isEmpty();
        return TEXT.formatted(
                String.join(", ", reach.topics()),
                named ? "" : " and its name in place of PRINCIPAL",
                settings.bootstrapServers(),
                reach.topics().getFirst(),
                reach.groupPrefix(),
                settings.bootstrapServers(),
                settings.securityProtocol(),
                MECHANISM,
                named ? principals.getFirst() : "PRINCIPAL",
                reach.groupPrefix());
    }
}
