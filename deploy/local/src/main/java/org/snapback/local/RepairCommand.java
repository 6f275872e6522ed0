package org.snapback.local;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.snapback.local.connect.ConnectClient;
import org.snapback.local.connect.OutboxConnector;
import org.snapback.local.connect.Repair;
import org.snapback.local.stack.Running;
import org.snapback.local.stack.StackException;
import org.snapback.servers.PostgresServer;
import org.snapback.servers.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Repairs a journal whose replication slot is gone. */
@Command(
        name = "repair",
        description = "Brings a journal whose replication slot is gone back to Kafka: makes a new slot, removes the"
                + " connector's old position and publishes again what did not come through. Doubles are dropped by"
                + " their readers.",
        mixinStandardHelpOptions = true)
final class RepairCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Parameters(paramLabel = "SERVICE", description = "sanctions, guarantor or notification.")
    private String service;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException {
        String name = service.replaceAll("-service$", "");
        if (!Topics.SERVICES.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no such service: " + service + "; there are " + String.join(", ", Topics.SERVICES));
        }
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        OutboxConnector connector = new OutboxConnector(name);
        Repair repair = repair(place.running());
        try {
            if (!repair.needed(connector)) {
                terminal.plain("nothing to repair: the slot " + connector.slot() + " is there");
                return 0;
            }
            int again = repair.repair(connector);
            terminal.plain(
                    "the slot %s is made anew; %d events were published again".formatted(connector.slot(), again));
            return 0;
        } catch (IOException | SQLException e) {
            throw new StackException("the repair did not succeed and can be tried again: " + e.getMessage(), e);
        }
    }

    private Repair repair(Running running) {
        String password = place.folder().password(PostgresServer.SUPERUSER);
        int port = running.ports().postgres();
        return new Repair(
                new ConnectClient(running.ports().connect()),
                database -> DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, PostgresServer.SUPERUSER, password),
                port,
                place.folder().passwords().file().toString());
    }
}
