package org.snapback.guarantor.packages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.packages.model.KnownPackage;

/**
 * That the replica of a package has moved. Fired within the transaction that takes the event in, so that what an observer
 * makes of it is one with it, happens once, and has the event as its cause.
 *
 * @param before as it was known; empty at its first proposal
 * @param event the short name of sanctions-service's event, such as {@code package.adopted}
 * @param at when it happened there
 * @param causeId the encroachment, or what else brought it about without a ballot; empty where there is none
 */
public record PackageMoved(
        Optional<KnownPackage> before, KnownPackage after, String event, Instant at, Optional<UUID> causeId) {}
