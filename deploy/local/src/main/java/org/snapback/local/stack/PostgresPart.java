package org.snapback.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.snapback.servers.PostgresBinaries;
import org.snapback.servers.PostgresServer;
import org.snapback.servers.PostgresSettings;

/** PostgreSQL, one server for all services. */
final class PostgresPart implements Part {
    private final StateFolder folder;
    private final int port;
    private volatile PostgresServer server;

    PostgresPart(StateFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Process start() throws IOException {
        Path programs = PostgresBinaries.unpack(folder.cache().resolve("postgresql"));
        server = PostgresServer.start(new PostgresServer.Options(
                programs,
                folder.postgres(),
                folder.log(name()),
                port,
                folder.password(PostgresServer.SUPERUSER),
                PostgresSettings.DURABLE));
        return server.process();
    }

    @Override
    public void stop(Process process) throws IOException {
        server.close();
    }

    PostgresServer server() {
        return server;
    }

    Connection connect(String database) throws SQLException {
        return server.connect(database);
    }
}
