package org.snapback.guarantor.encroachments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;

/**
 * What the topic {@code compact.encroachments} carries; docs/contracts/compact.encroachments has the schemas. The
 * narrative and the evidence stay here: who may read them finds them over REST.
 */
sealed interface EncroachmentEvent {
    /** The event's short name. */
    String type();

    record Filed(
            UUID encroachmentId,
            Instant occurredAt,
            EncroachmentKind kind,
            Gravity gravity,
            List<String> regions,
            String reportedBy,
            int evidence,
            Instant filedAt)
            implements EncroachmentEvent {
        static Filed of(EncroachmentRow row, int evidence) {
            return new Filed(
                    row.id, row.occurredAt, row.kind, row.gravity, row.regions, row.reportedBy, evidence, row.filedAt);
        }

        @Override
        public String type() {
            return "encroachment.filed";
        }
    }

    record Reported(
            UUID encroachmentId,
            Instant occurredAt,
            EncroachmentKind kind,
            Gravity gravity,
            List<String> regions,
            String reportedBy,
            int evidence,
            Instant reportedAt)
            implements EncroachmentEvent {
        static Reported of(EncroachmentRow row, int evidence) {
            return new Reported(
                    row.id,
                    row.occurredAt,
                    row.kind,
                    row.gravity,
                    row.regions,
                    row.reportedBy,
                    evidence,
                    row.reportedAt);
        }

        @Override
        public String type() {
            return "encroachment.reported";
        }
    }

    record EvidenceAdded(UUID encroachmentId, UUID evidenceId, String submittedBy, Instant submittedAt, int evidence)
            implements EncroachmentEvent {
        static EvidenceAdded of(EvidenceRow row, int evidence) {
            return new EvidenceAdded(row.encroachmentId, row.id, row.submittedBy, row.submittedAt, evidence);
        }

        @Override
        public String type() {
            return "encroachment.evidence-added";
        }
    }

    record Disputed(UUID encroachmentId, UUID disputeId, String state, String reasons, Instant disputedAt)
            implements EncroachmentEvent {
        static Disputed of(DisputeRow row) {
            return new Disputed(row.encroachmentId, row.id, row.state, row.reasons, row.disputedAt);
        }

        @Override
        public String type() {
            return "encroachment.disputed";
        }
    }

    record ConfirmationOpened(
            UUID encroachmentId,
            UUID ballotId,
            String digest,
            String askedBy,
            Instant openedAt,
            Instant deadline,
            DecisionRule rule,
            String previewDigest,
            UUID replaces)
            implements EncroachmentEvent {
        @Override
        public String type() {
            return "encroachment.confirmation-opened";
        }
    }

    record Confirmed(
            UUID encroachmentId,
            Instant occurredAt,
            EncroachmentKind kind,
            Gravity gravity,
            List<String> regions,
            String reportedBy,
            UUID ballotId,
            Instant confirmedAt,
            boolean provisional,
            DecisionRule rule,
            String previewDigest)
            implements EncroachmentEvent {
        static Confirmed of(EncroachmentRow row, DecisionRule rule, Instant confirmedAt) {
            return new Confirmed(
                    row.id,
                    row.occurredAt,
                    row.kind,
                    row.gravity,
                    row.regions,
                    row.reportedBy,
                    row.confirmationBallotId,
                    confirmedAt,
                    row.provisional,
                    rule,
                    row.previewDigest());
        }

        @Override
        public String type() {
            return "encroachment.confirmed";
        }
    }

    /** @param ballotId the ballot that had confirmed it by reverse consensus */
    record ProvisionalEnded(UUID encroachmentId, UUID ballotId, Instant endedAt) implements EncroachmentEvent {
        @Override
        public String type() {
            return "encroachment.provisional-ended";
        }
    }

    record NotConfirmed(
            UUID encroachmentId,
            Instant occurredAt,
            EncroachmentKind kind,
            Gravity gravity,
            String reportedBy,
            UUID ballotId,
            Instant decidedAt)
            implements EncroachmentEvent {
        static NotConfirmed of(EncroachmentRow row) {
            return new NotConfirmed(
                    row.id,
                    row.occurredAt,
                    row.kind,
                    row.gravity,
                    row.reportedBy,
                    row.confirmationBallotId,
                    row.endedAt);
        }

        @Override
        public String type() {
            return "encroachment.not-confirmed";
        }
    }

    record Withdrawn(UUID encroachmentId, String reportedBy, String reason, UUID ballotId, Instant withdrawnAt)
            implements EncroachmentEvent {
        @Override
        public String type() {
            return "encroachment.withdrawn";
        }
    }

    record RescissionOpened(
            UUID encroachmentId,
            UUID ballotId,
            String digest,
            String askedBy,
            String reason,
            Instant openedAt,
            Instant deadline)
            implements EncroachmentEvent {
        @Override
        public String type() {
            return "encroachment.rescission-opened";
        }
    }

    record RescissionRejected(UUID encroachmentId, UUID ballotId, Instant decidedAt) implements EncroachmentEvent {
        @Override
        public String type() {
            return "encroachment.rescission-rejected";
        }
    }

    record Rescinded(UUID encroachmentId, Instant rescindedAt, UUID ballotId, String reason)
            implements EncroachmentEvent {
        @Override
        public String type() {
            return "encroachment.rescinded";
        }
    }
}
