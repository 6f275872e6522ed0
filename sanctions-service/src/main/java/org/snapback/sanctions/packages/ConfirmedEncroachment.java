package org.snapback.sanctions.packages;

import java.util.UUID;
import org.snapback.sanctions.packages.model.Encroachment;
import org.snapback.sanctions.packages.model.Reach;

/**
 * An encroachment that the guarantors have confirmed.
 *
 * @param ballotId the ballot that confirmed it
 * @param exercise whether it is part of an exercise; then it touches only packages that are
 * @param reach which of these
 */
public record ConfirmedEncroachment(UUID id, UUID ballotId, boolean exercise, Encroachment terms, Reach reach) {}
