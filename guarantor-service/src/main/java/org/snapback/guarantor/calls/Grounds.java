package org.snapback.guarantor.calls;

import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.calls.model.Basis;

/**
 * Why commitments are called.
 *
 * @param ballotId the ballot that confirmed the encroachment, or in which states opted in
 * @param optedIn the states that did; empty on a confirmation
 */
record Grounds(UUID encroachmentId, Basis basis, UUID ballotId, Set<String> optedIn, boolean exercise) {}
