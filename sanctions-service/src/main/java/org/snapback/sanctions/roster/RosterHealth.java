package org.snapback.sanctions.roster;

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
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("roster")
                .withData("known", roster.known())
                .withData("acceded", roster.acceded().size())
                .up()
                .build();
    }
}
