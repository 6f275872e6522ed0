package org.snapback.notification.access;

import io.smallrye.config.ConfigMapping;

/** How ministries and partner systems reach Kafka. */
@ConfigMapping(prefix = "snapback.access")
interface AccessSettings {
    /** Where, as they see it: host and port, several with commas. */
    String bootstrapServers();

    /** SASL_SSL, or SASL_PLAINTEXT where nothing leaves the machine. */
    String securityProtocol();
}
