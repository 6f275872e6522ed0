package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.contacts.Contact;
import org.snapback.notification.contacts.ContactRole;
import org.snapback.notification.contacts.Contacts;
import org.snapback.notification.halts.Halt;
import org.snapback.notification.halts.Halts;
import org.snapback.notification.subscriptions.StandardSubscriptions;
import org.snapback.notification.subscriptions.Standing;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.runtime.id.Ids;

/** Stops subscriptions whose receivers want nothing more or do nothing but fail, and tells their states of it. */
@ApplicationScoped
class Halting {
    static final String KIND = "HALT";

    private final Moves moves;
    private final Halts halts;
    private final Contacts contacts;
    private final StandardSubscriptions subscriptions;
    private final Deliveries deliveries;
    private final Clock clock;

    Halting(
            Moves moves,
            Halts halts,
            Contacts contacts,
            StandardSubscriptions subscriptions,
            Deliveries deliveries,
            Clock clock) {
        this.moves = moves;
        this.halts = halts;
        this.contacts = contacts;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void pause(Connection connection, UUID subscription, String reason) throws SQLException {
        tell(connection, moves.move(connection, subscription, Standing.PAUSED, reason));
    }

    void end(Connection connection, UUID subscription, String reason) throws SQLException {
        tell(connection, moves.end(connection, subscription, reason));
    }

    private void tell(Connection connection, Optional<Subscription> stopped) throws SQLException {
        if (stopped.isEmpty()) {
            return;
        }
        Halt halt = halt(stopped.get(), clock.instant());
        halts.write(halt);
        Optional<Contact> contact = contacts.find(halt.state(), ContactRole.FIRST);
        if (contact.isPresent()) {
            UUID desk = subscriptions.reminding(contact.get());
            deliveries.add(connection, List.of(new NewDelivery(desk, KIND, halt.id(), null, halt.at())));
        }
    }

    private static Halt halt(Subscription stopped, Instant now) {
        return new Halt(
                Ids.next(),
                stopped.id(),
                stopped.state(),
                stopped.name(),
                stopped.channel().name(),
                stopped.standing().name(),
                stopped.standingReason(),
                now);
    }
}
