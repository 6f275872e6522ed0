package org.snapback.notification.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.snapback.runtime.id.Ids;

/** A principal as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "kafka_principal")
class PrincipalRow {
    private static final int RANDOM_DIGITS = 12;

    @Id
    UUID id;

    long version;

    /** Who it is to Kafka. */
    @Column(columnDefinition = "text")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PrincipalKind kind;

    @Column(columnDefinition = "text")
    String state;

    @Column(columnDefinition = "text")
    String label;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PrincipalStage stage;

    /** Whether Kafka is known to be as this row says. */
    boolean settled;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "rotated_at")
    Instant rotatedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(columnDefinition = "text")
    String reason;

    static PrincipalRow pending(PrincipalBody body, Instant now) {
        var row = new PrincipalRow();
        row.id = Ids.next();
        row.version = 1;
        row.kind = body.kind();
        row.state = body.state();
        row.label = body.label();
        row.stage = PrincipalStage.PENDING;
        row.createdAt = now;
        // Never used again, so that no right outlives the one whom it was given to.
        String id = row.id.toString().replace("-", "");
        row.name = row.kind.name().toLowerCase(Locale.ROOT)
                + (row.state == null ? "-" : "-" + row.state + "-")
                + id.substring(id.length() - RANDOM_DIGITS);
        return row;
    }

    Reach reach() {
        return switch (kind) {
            case MINISTRY -> Reach.ofMinistry(state);
            case PARTNER -> Reach.ofPartner(name);
        };
    }

    void activate() {
        stage = PrincipalStage.ACTIVE;
        settled = true;
    }

    void rotate(Instant now) {
        version++;
        rotatedAt = now;
        settled = false;
    }

    void revoke(String why, Instant now) {
        version++;
        stage = PrincipalStage.REVOKED;
        revokedAt = now;
        reason = why;
        settled = false;
    }
}
