package org.snapback.runtime.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snapback.runtime.clock.ClockSettings;

/** Keeps what only the local stack may use out of production: its token key and its movable clock. */
@Singleton
final class ProductionGuard {
    private final Optional<String> publicKey;
    private final Optional<String> issuer;
    private final ClockSettings clock;

    ProductionGuard(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            ClockSettings clock) {
        this.publicKey = publicKey;
        this.issuer = issuer;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent start) {
        if (ConfigUtils.isProfileActive("prod")) {
            refuseLocalSettings();
        }
    }

    void refuseLocalSettings() {
        if (publicKey.isPresent()) {
            throw new IllegalStateException(
                    "quarkus.oidc.public-key is set: a fixed development key verifies no token in"
                            + " production; name the issuer with quarkus.oidc.auth-server-url");
        }
        if (issuer.isEmpty()) {
            throw new IllegalStateException(
                    "quarkus.oidc.auth-server-url is not set: production verifies tokens against"
                            + " the operator's issuer");
        }
        if (clock.file().isPresent()) {
            throw new IllegalStateException("snapback.clock.file is set: production's clock is not movable");
        }
    }
}
