package org.snapback.notification.roster;

import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells how many guarantors are known here. A small roster is no reason not to serve. */
@Readiness
class RosterHealth implements HealthCheck {
    private final Roster roster;

    RosterHealth(Roster roster) {
        this.roster = roster;
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("roster")
                .withData("known", roster.count())
                .withData("acceded", roster.count("acceded", true))
                .up()
                .build();
    }
}
