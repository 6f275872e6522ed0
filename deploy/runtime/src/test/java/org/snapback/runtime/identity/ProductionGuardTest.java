package org.snapback.runtime.identity;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProductionGuardTest {
    private static final Optional<String> ISSUER = Optional.of("https://issuer.example");

    @Test
    void aDevelopmentKeyIsRefused() {
        ProductionGuard guard = new ProductionGuard(Optional.of("MIIB"), ISSUER, Optional::empty);

        assertThatThrownBy(guard::refuseLocalSettings).hasMessageContaining("quarkus.oidc.public-key");
    }

    @Test
    void aMovableClockIsRefused() {
        ProductionGuard guard = new ProductionGuard(Optional.empty(), ISSUER, () -> Optional.of(Path.of("clock")));

        assertThatThrownBy(guard::refuseLocalSettings).hasMessageContaining("snapback.clock.file");
    }

    @Test
    void anIssuerIsDemanded() {
        ProductionGuard guard = new ProductionGuard(Optional.empty(), Optional.empty(), Optional::empty);

        assertThatThrownBy(guard::refuseLocalSettings).hasMessageContaining("quarkus.oidc.auth-server-url");
    }

    @Test
    void theOperatorsIssuerIsAccepted() {
        ProductionGuard guard = new ProductionGuard(Optional.empty(), ISSUER, Optional::empty);

        assertThatCode(guard::refuseLocalSettings).doesNotThrowAnyException();
    }
}
