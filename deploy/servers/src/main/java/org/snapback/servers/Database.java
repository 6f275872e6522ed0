package org.snapback.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import org.postgresql.PGConnection;

/**
 * One service's database and its three roles.
 *
 * @param name the database's name, the service's short name
 * @param owner runs migrations
 * @param runtime what the service works as; owns nothing
 * @param replication what the connector reads the journal as
 */
public record Database(String name, String jdbcUrl, Account owner, Account runtime, Account replication) {

    /** A role that may log in. */
    public record Account(String name, String password) {}

    /**
     * Makes the database and its roles, or brings those that exist to what they should be.
     *
     * @param passwords gives a role's password by the role's name
     */
    public static Database provision(PostgresServer server, String name, UnaryOperator<String> passwords)
            throws SQLException {
        Database database = new Database(
                name,
                server.jdbcUrl(name),
                account(name + "_owner", passwords),
                account(name + "_runtime", passwords),
                account(name + "_replication", passwords));
        try (Connection connection = server.connect("postgres");
                Statement sql = connection.createStatement()) {
            role(connection, database.owner, "NOREPLICATION");
            role(connection, database.runtime, "NOREPLICATION");
            role(connection, database.replication, "REPLICATION");
            sql.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                sql.execute("CREATE DATABASE " + quoted(name) + " OWNER " + quoted(database.owner.name));
            }
            sql.execute("REVOKE ALL ON DATABASE " + quoted(name) + " FROM PUBLIC");
            sql.execute("GRANT CONNECT ON DATABASE " + quoted(name) + " TO " + quoted(database.runtime.name) + ", "
                    + quoted(database.replication.name));
        }
        try (Connection connection = server.connect(name);
                Statement sql = connection.createStatement()) {
            sql.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
        }
        return database;
    }

    /** A connection as one of the three roles. */
    public Connection connect(Account account) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, account.name, account.password);
    }

    private static Account account(String role, UnaryOperator<String> passwords) {
        return new Account(role, passwords.apply(role));
    }

    private static void role(Connection connection, Account account, String attribute) throws SQLException {
        boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", account.name);
        try (Statement sql = connection.createStatement()) {
            sql.execute((known ? "ALTER" : "CREATE") + " ROLE " + quoted(account.name)
                    + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE " + attribute + " PASSWORD '"
                    + connection.unwrap(PGConnection.class).escapeLiteral(account.password) + "'");
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
