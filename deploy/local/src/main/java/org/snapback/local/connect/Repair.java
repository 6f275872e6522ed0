package org.snapback.local.connect;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.snapback.servers.Topics;

/** Brings a connector whose slot is gone back: new slot, its old position removed, the journal published again. */
public final class Repair {
    private final ConnectClient worker;
    private final Databases databases;
    private final int postgresPort;
    private final String secrets;

    /** Opens a superuser's connection to a service's database. */
    @FunctionalInterface
    public interface Databases {
        Connection connect(String service) throws SQLException;
    }

    /**
     * A repair of the stack with this worker.
     *
     * @param postgresPort PostgreSQL's port on 127.0.0.1
     * @param secrets the file that the worker reads passwords from
     */
    public Repair(ConnectClient worker, Databases databases, int postgresPort, String secrets) {
        this.worker = worker;
        this.databases = databases;
        this.postgresPort = postgresPort;
        this.secrets = secrets;
    }

    /** Whether the connector's slot is gone, so that there is something to repair. */
    public boolean needed(OutboxConnector connector) throws SQLException {
        try (Journal journal = new Journal(databases.connect(connector.service()), connector)) {
            return journal.slot().map(Slot::lost).orElse(true);
        }
    }

    /**
     * Repairs the connector.
     *
     * @return how many events were published again
     */
    public int repair(OutboxConnector connector) throws IOException, SQLException {
        worker.createStopped(connector, connector.configuration(postgresPort, secrets));
        worker.stop(connector);
        worker.deleteOffsets(connector);
        List<Connection> inboxes = new ArrayList<>();
        try (Connection connection = databases.connect(connector.service())) {
            new Journal(connection, connector).makeSlot();
            worker.resume(connector);
            for (String service : Topics.SERVICES) {
                inboxes.add(databases.connect(service));
            }
            return new Republication(connection).sinceLastHeld(inboxes);
        } finally {
            for (Connection inbox : inboxes) {
                inbox.close();
            }
        }
    }
}
