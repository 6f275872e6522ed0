package org.snapback.runtime.journal;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Notes which of the service's own rows have come through to Kafka. */
@ApplicationScoped
class Arrivals {
    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    private final ArrivalTable table;
    private final Clock clock;

    Arrivals(ArrivalTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Incoming("arrivals")
    @Blocking
    void seen(ConsumerRecords<byte[], byte[]> batch) {
        Set<UUID> events = new LinkedHashSet<>();
        for (ConsumerRecord<byte[], byte[]> message : batch) {
            UUID id = id(message);
            if (id != null) {
                events.add(id);
            }
        }
        try {
            note(events);
        } catch (RuntimeException e) {
            // A row that is not noted is published once more; what must not happen is that the channel ends.
            LOG.warnf(e, "%d arrivals could not be noted", events.size());
        }
    }

    @Transactional
    void note(Set<UUID> events) {
        table.arrived(events, clock.instant());
    }

    private static UUID id(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader("ce_id");
        try {
            return header == null ? null : UUID.fromString(new String(header.value(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
