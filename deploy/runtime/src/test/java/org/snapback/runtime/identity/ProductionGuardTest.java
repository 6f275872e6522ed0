package org.snapback.runtime.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snapback.runtime.clock.ClockSettings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProductionGuardTest {
    private static final Optional<String> ISSUER = Optional.of("https://issuer.example");

    @Test
    void aDevelopmentKeyIsRefused() {
        ProductionGuard guard = new ProductionGuard(Optional.of("MIIB"), ISSUER, clock(Optional.empty()));

        assertThatThrownBy(guard::refuseLocalSettings).hasMessageContaining("quarkus.oidc.public-key");
    }

    @Test
    void aMovableClockIsRefused() {
        ProductionGuard guard = new ProductionGuard(Optional.empty(), ISSUER, clock(Optional.of(Path.of("clock"))));

        assertThatThrownBy(guard::refuseLocalSettings).hasMessageContaining("snapback.clock.file");
    }

    @Test
    void anIssuerIsDemanded() {
        ProductionGuard guard = new ProductionGuard(Optional.empty(), Optional.empty(), clock(Optional.empty()));

        assertThatThrownBy(guard::refuseLocalSettings).hasMessageContaining("quarkus.oidc.auth-server-url");
    }

    @Test
    void theOperatorsIssuerIsAccepted() {
        ProductionGuard guard = new ProductionGuard(Optional.empty(), ISSUER, clock(Optional.empty()));

        assertThatCode(guard::refuseLocalSettings).doesNotThrowAnyException();
    }

    private static ClockSettings clock(Optional<Path> file) {
        return new ClockSettings() {
            @Override
            public Optional<Path> file() {
                return file;
            }

            @Override
            public Duration lookEvery() {
                return Duration.ZERO;
            }
        };
    }
}
