package org.snapback.servers;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Runs a service's migrations as the owner of its database; the service itself migrates nothing. */
public final class Migrations {
    private Migrations() {}

    /**
     * Applies what is missing of {@code db/runtime} and {@code db/<service>}.
     *
     * @param service the service's short name
     * @param loader where the migrations are found
     * @return how many were applied
     */
    public static int migrate(Database database, String service, ClassLoader loader) {
        return Flyway.configure(loader)
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().name(),
                        database.owner().password())
                .locations("classpath:db/runtime", "classpath:db/" + service)
                .placeholders(Map.of(
                        "runtime_role", database.runtime().name(),
                        "replication_role", database.replication().name()))
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
