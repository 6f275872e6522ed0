package org.snapback.notification.subscriptions;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.snapback.runtime.json.Json;

/** A subscription as it is kept. */
@Entity
@Table(name = "subscription")
class SubscriptionRow {
    @Id
    UUID id;

    @Column(columnDefinition = "text", nullable = false)
    String state;

    @Column(columnDefinition = "text", nullable = false)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text", nullable = false)
    ChannelType channel;

    @Column(columnDefinition = "text", nullable = false)
    String target;

    @Column(columnDefinition = "text", nullable = false)
    String language;

    @Column(columnDefinition = "text", nullable = false)
    String filter;

    @Column(name = "quiet_from")
    LocalTime quietFrom;

    @Column(name = "quiet_to")
    LocalTime quietTo;

    @Column(name = "quiet_zone", columnDefinition = "text")
    String quietZone;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text", nullable = false)
    Digest digest;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_order", columnDefinition = "text", nullable = false)
    DeliveryOrder order;

    @Column(nullable = false)
    boolean exercises;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text", nullable = false)
    Standing standing;

    @Column(name = "standing_reason", columnDefinition = "text")
    String standingReason;

    @Column(nullable = false)
    long version;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "created_by", columnDefinition = "text", nullable = false)
    String createdBy;

    @Column(name = "made_for", columnDefinition = "text")
    String madeFor;

    @Column(nullable = false)
    boolean resting;

    @Column(name = "ends_at")
    Instant endsAt;

    /** The row that a query of all columns is at. */
    static SubscriptionRow read(ResultSet found) throws SQLException {
        SubscriptionRow row = new SubscriptionRow();
        row.id = found.getObject("id", UUID.class);
        row.state = found.getString("state");
        row.name = found.getString("name");
        row.channel = ChannelType.valueOf(found.getString("channel"));
        row.target = found.getString("target");
        row.language = found.getString("language");
        row.filter = found.getString("filter");
        row.quietFrom = found.getObject("quiet_from", LocalTime.class);
        row.quietTo = found.getObject("quiet_to", LocalTime.class);
        row.quietZone = found.getString("quiet_zone");
        row.digest = Digest.valueOf(found.getString("digest"));
        row.order = DeliveryOrder.valueOf(found.getString("delivery_order"));
        row.exercises = found.getBoolean("exercises");
        row.standing = Standing.valueOf(found.getString("standing"));
        row.standingReason = found.getString("standing_reason");
        row.version = found.getLong("version");
        row.createdAt = found.getObject("created_at", OffsetDateTime.class).toInstant();
        row.createdBy = found.getString("created_by");
        return row;
    }

    /** Collects nothing until its state's contact is known. */
    void rest() {
        standing = Standing.PAUSED;
        standingReason = "its state has named no contact yet";
        resting = true;
    }

    /** Collects nothing from a moment on; null for as long as nobody ends it. */
    void until(Instant moment) {
        endsAt = moment;
        standingReason = moment == null ? null : "its authority is competent until " + moment;
    }

    void take(Wish wish) {
        name = wish.name();
        channel = wish.channel();
        target = wish.target();
        language = wish.language();
        filter = Json.write(wish.filter());
        quietFrom = wish.quietHours() == null ? null : wish.quietHours().from();
        quietTo = wish.quietHours() == null ? null : wish.quietHours().to();
        quietZone = wish.quietHours() == null ? null : wish.quietHours().zone().getId();
        digest = wish.digest();
        order = wish.order();
        exercises = wish.exercises();
    }

    Subscription subscription() {
        return new Subscription(
                id,
                state,
                name,
                filter(),
                channel,
                target,
                language,
                quietZone == null ? null : new QuietHours(quietFrom, quietTo, ZoneId.of(quietZone)),
                digest,
                order,
                exercises,
                standing,
                standingReason,
                version,
                createdAt,
                createdBy);
    }

    private Filter filter() {
        try {
            return Json.read(filter, Filter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the filter of subscription " + id + " cannot be read", e);
        }
    }
}
