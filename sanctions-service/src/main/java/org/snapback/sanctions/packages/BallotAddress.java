package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where a ballot is found at guarantor-service. */
@ApplicationScoped
class BallotAddress {
    private final String base;

    BallotAddress(GuarantorSettings settings) {
        this.base = settings.url().map(Object::toString).orElse("").replaceAll("/+$", "");
    }

    String of(UUID ballotId) {
        return base + "/v1/ballots/" + ballotId;
    }
}
