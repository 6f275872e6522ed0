package org.snapback.local.client;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snapback.servers.LocalIssuer;

/**
 * Bearer tokens of everyone who acts, valid for two hours.
 *
 * @param issuer signs them
 */
public record Tokens(LocalIssuer issuer) {
    private static final Duration LIFETIME = Duration.ofHours(2);

    /** A token of this role and, unless null, state; who acts is named after both. */
    public String token(String role, String state) {
        return token(role, state, role.toLowerCase(Locale.ROOT) + (state == null ? "" : "-" + state));
    }

    /** A token of a person of this role and, unless null, state. */
    public String token(String role, String state, String subject) {
        // Tokens keep real time, whatever the stack's clock says.
        return issuer.mint(
                List.of(role),
                Optional.ofNullable(state),
                subject,
                Clock.systemUTC().instant(),
                LIFETIME);
    }
}
