package org.snapback.guarantor.ballots;

import java.util.UUID;

import static java.util.Objects.requireNonNull;

/** The fields of {@code package.withdrawn} that end a ballot. */
record WithdrawnPackage(UUID packageId, UUID ballotId) {
    WithdrawnPackage {
        requireNonNull(packageId, "packageId is missing");
        requireNonNull(ballotId, "ballotId is missing");
    }
}
