package org.snapback.guarantor.implementations.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An implementation that there is.
 *
 * @param effectiveFrom from when on the measure bound when it was last due
 * @param owed whether the state is to carry it out now
 * @param inherited whether the state has it because it joined after the decision
 */
public record Held(UUID id, String state, UUID measureId, Instant effectiveFrom, boolean owed, boolean inherited) {}
