package org.snapback.servers;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.scram.ScramLoginModule;

/** Who somebody is to the broker: the name and the password of a SCRAM credential. */
public record KafkaUser(String name, String password) {
    /** May do everything: the launcher's. */
    public static final String ADMIN = "admin";

    /** The broker's own, towards its controller and other brokers. */
    public static final String BROKER = "broker";

    static final String PROTOCOL = "SASL_PLAINTEXT";
    static final String MECHANISM = "SCRAM-SHA-512";

    /** The value of {@code sasl.jaas.config}. */
    public String jaas() {
        return jaas(ScramLoginModule.class, "");
    }

    /** What a client of the broker is configured with; the caller may add to it. */
    public Map<String, Object> settings(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, PROTOCOL);
        settings.put(SaslConfigs.SASL_MECHANISM, MECHANISM);
        settings.put(SaslConfigs.SASL_JAAS_CONFIG, jaas());
        return settings;
    }

    /** The name alone: a password has no place in a log. */
    @Override
    public String toString() {
        return name;
    }

    String jaas(Class<?> module, String more) {
        return "%s required username=\"%s\" password=\"%s\"%s;".formatted(module.getName(), name, password, more);
    }
}
