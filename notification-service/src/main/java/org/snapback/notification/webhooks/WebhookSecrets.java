package org.snapback.notification.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.snapback.runtime.id.Ids;

/** The secrets of webhooks. */
@ApplicationScoped
class WebhookSecrets {
    private final EntityManager entities;
    private final Clock clock;

    WebhookSecrets(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes a new secret; those that hold already end after this time. */
    SigningKeys rotate(UUID subscription, Duration overlap) {
        SigningKeys keys = SigningKeys.fresh();
        Instant now = clock.instant();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement end = connection.prepareStatement(
                            "UPDATE webhook_secret SET expires_at = least(coalesce(expires_at, ?), ?)"
                                    + " WHERE subscription_id = ?");
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO webhook_secret (id, subscription_id, secret, private_key, public_key,"
                                    + " created_at) VALUES (?, ?, ?, ?, ?, ?)")) {
                end.setObject(1, at(now.plus(overlap)));
                end.setObject(2, at(now.plus(overlap)));
                end.setObject(3, subscription);
                end.executeUpdate();
                insert.setObject(1, Ids.next());
                insert.setObject(2, subscription);
                insert.setBytes(3, keys.secret());
                insert.setBytes(4, keys.privateKey());
                insert.setBytes(5, keys.publicKey());
                insert.setObject(6, at(now));
                insert.executeUpdate();
            }
        });
        return keys;
    }

    /** A secret with the time that it holds for; {@code until} is null where that has no end. */
    record Held(SigningKeys keys, Instant since, Instant until) {}

    /** The secrets that hold now, newest first. */
    List<Held> holding(UUID subscription) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT secret, private_key, public_key, created_at, expires_at FROM webhook_secret"
                            + " WHERE subscription_id = ? AND coalesce(expires_at > ?, true) ORDER BY id DESC")) {
                select.setObject(1, subscription);
                select.setObject(2, at(clock.instant()));
                return read(select);
            }
        });
    }

    private static List<Held> read(PreparedStatement select) throws SQLException {
        List<Held> held = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                OffsetDateTime until = row.getObject(5, OffsetDateTime.class);
                held.add(new Held(
                        new SigningKeys(row.getBytes(1), row.getBytes(2), row.getBytes(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        until == null ? null : until.toInstant()));
            }
        }
        return held;
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
