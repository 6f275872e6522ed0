package org.snapback.local.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.snapback.servers.LocalIssuer;

/**
 * A running stack, as its users see it.
 *
 * @param root the folder that the services are built in, which has the sample lists
 * @param sanctions the address of sanctions-service; likewise the others
 * @param bootstrapServers where Kafka is
 * @param issuer signs the tokens of everyone who acts
 * @param clock the stack's clock, its offset included
 */
public record Addresses(
        Path root,
        URI sanctions,
        URI guarantor,
        URI notification,
        String bootstrapServers,
        LocalIssuer issuer,
        Clock clock) {

    /** A bearer token, valid for two hours, of this role and, unless null, state. */
    public String token(String role, String state) {
        return new Tokens(issuer).token(role, state);
    }

    /** A bearer token, valid for two hours, of a person of this role and, unless null, state. */
    public String token(String role, String state, String subject) {
        return new Tokens(issuer).token(role, state, subject);
    }
}
