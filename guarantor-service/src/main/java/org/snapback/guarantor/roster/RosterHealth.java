package org.snapback.guarantor.roster;

import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the roster is loaded; says how many guarantors are known. */
@Readiness
class RosterHealth implements HealthCheck {
    private final GuarantorRepository guarantors;
    private final RosterLoad load;

    RosterHealth(GuarantorRepository guarantors, RosterLoad load) {
        this.guarantors = guarantors;
        this.load = load;
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("roster")
                .withData("known", guarantors.count())
                .status(load.done())
                .build();
    }
}
