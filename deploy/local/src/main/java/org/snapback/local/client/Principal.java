package org.snapback.local.client;

import java.util.Map;
import org.snapback.servers.KafkaUser;

/**
 * Who a listener is to Kafka.
 *
 * @param id names it at notification-service
 * @param groupPrefix what the names of its consumer groups begin with
 */
public record Principal(String id, KafkaUser user, String groupPrefix) {
    /** What a client of the broker is configured with; the caller may add to it. */
    public Map<String, Object> settings(String bootstrapServers) {
        return user.settings(bootstrapServers);
    }
}
