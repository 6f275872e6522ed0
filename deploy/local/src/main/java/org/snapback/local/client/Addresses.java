package org.snapback.local.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private static final Duration LIFETIME = Duration.ofHours(2);

    /** A bearer token, valid for two hours, of this role and, unless null, state. */
    public String token(String role, String state) {
        // Tokens keep real time, whatever the stack's clock says.
        return issuer.mint(
                List.of(role),
                Optional.ofNullable(state),
                role.toLowerCase(java.util.Locale.ROOT) + (state == null ? "" : "-" + state),
                Clock.systemUTC().instant(),
                LIFETIME);
    }
}
