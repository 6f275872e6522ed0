package org.snapback.guarantor.calls;

import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.BallotKind;

/**
 * What the topic {@code compact.encroachments} carries of the response; docs/contracts/compact.encroachments has the
 * schemas.
 */
sealed interface ResponseEvent {
    /** The event's short name. */
    String type();

    record Requested(
            UUID encroachmentId,
            UUID ballotId,
            BallotKind kind,
            String reason,
            String digest,
            Instant askedAt,
            Instant deadline)
            implements ResponseEvent {
        @Override
        public String type() {
            return "encroachment.response-requested";
        }
    }

    record Article51Due(UUID encroachmentId, String state, Instant acceptedAt, Instant dueAt) implements ResponseEvent {
        @Override
        public String type() {
            return "encroachment.security-council-report-due";
        }
    }

    record Article51Reported(
            UUID encroachmentId, String state, String reference, Instant reportedAt, Instant dueAt, boolean late)
            implements ResponseEvent {
        @Override
        public String type() {
            return "encroachment.security-council-reported";
        }
    }

    record Article51Missed(UUID encroachmentId, String state, Instant dueAt, Instant missedAt)
            implements ResponseEvent {
        @Override
        public String type() {
            return "encroachment.security-council-report-missed";
        }
    }
}
