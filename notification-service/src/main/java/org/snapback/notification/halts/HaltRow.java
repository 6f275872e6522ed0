package org.snapback.notification.halts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A halt as it is kept. */
@Entity
@Table(name = "halt")
class HaltRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long position;

    @Column(nullable = false)
    UUID id;

    @Column(name = "subscription_id", nullable = false)
    UUID subscription;

    @Column(columnDefinition = "text", nullable = false)
    String state;

    @Column(columnDefinition = "text", nullable = false)
    String name;

    @Column(columnDefinition = "text", nullable = false)
    String channel;

    @Column(columnDefinition = "text", nullable = false)
    String standing;

    @Column(columnDefinition = "text", nullable = false)
    String reason;

    @Column(nullable = false)
    Instant at;

    static HaltRow of(Halt halt) {
        HaltRow row = new HaltRow();
        row.id = halt.id();
        row.subscription = halt.subscription();
        row.state = halt.state();
        row.name = halt.name();
        row.channel = halt.channel();
        row.standing = halt.standing();
        row.reason = halt.reason();
        row.at = halt.at();
        return row;
    }

    Halt halt() {
        return new Halt(id, subscription, state, name, channel, standing, reason, at);
    }
}
