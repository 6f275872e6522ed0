package org.snapback.local.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.snapback.local.stack.StackPorts;
import org.snapback.local.stack.StateFolder;
import org.snapback.servers.LocalIssuer;

/**
 * A running stack, as its users see it.
 *
 * @param root the folder that the services are built in, which has the sample lists
 * @param sanctions the address of sanctions-service; likewise the others
 * @param bootstrapServers where Kafka is
 * @param principals the folder of this machine's principals
 * @param issuer signs the tokens of everyone who acts
 * @param clock the stack's clock, its offset included
 */
public record Addresses(
        Path root,
        URI sanctions,
        URI guarantor,
        URI notification,
        String bootstrapServers,
        Path principals,
        LocalIssuer issuer,
        Clock clock) {

    /**
     * A stack on this machine.
     *
     * @param root the folder that the services are built in
     * @param folder its state
     */
    public static Addresses of(Path root, StateFolder folder, StackPorts ports, Clock clock) throws IOException {
        return new Addresses(
                root,
                local(ports.sanctions()),
                local(ports.guarantor()),
                local(ports.notification()),
                "127.0.0.1:" + ports.kafka(),
                folder.principals(),
                LocalIssuer.open(folder.secrets()),
                clock);
    }

    /** A bearer token, valid for two hours, of this role and, unless null, state. */
    public String token(String role, String state) {
        return new Tokens(issuer).token(role, state);
    }

    /** A bearer token, valid for two hours, of a person of this role and, unless null, state. */
    public String token(String role, String state, String subject) {
        return new Tokens(issuer).token(role, state, subject);
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
