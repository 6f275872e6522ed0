package org.snapback.guarantor.consultations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.consultations.model.AttendanceMode;
import org.snapback.guarantor.consultations.model.Deadline;
import org.snapback.guarantor.consultations.model.DeadlineKind;
import org.snapback.guarantor.consultations.model.DeadlineStage;
import org.snapback.guarantor.consultations.model.DecisionOutcome;
import org.snapback.guarantor.encroachments.Encroachments.Consulted;

/** What the topic {@code compact.consultations} carries; docs/contracts/compact.consultations has the schemas. */
sealed interface ConsultationEvent {
    /** The event's short name. */
    String type();

    record Requested(
            UUID consultationId,
            UUID encroachmentId,
            Instant occurredAt,
            String kind,
            String gravity,
            List<String> regions,
            String reportedBy,
            Instant requestedAt,
            Instant conveneBy,
            Instant decideBy)
            implements ConsultationEvent {
        static Requested of(ConsultationRow row, Consulted report) {
            return new Requested(
                    row.id,
                    row.encroachmentId,
                    report.occurredAt(),
                    report.kind().name(),
                    report.gravity().name(),
                    report.regions(),
                    report.reportedBy(),
                    row.requestedAt,
                    row.deadline(DeadlineKind.CONVENE).dueAt(),
                    row.deadline(DeadlineKind.DECIDE).dueAt());
        }

        @Override
        public String type() {
            return "consultation.requested";
        }
    }

    record AttendanceConfirmed(
            UUID consultationId,
            UUID encroachmentId,
            String state,
            AttendanceMode mode,
            String remark,
            Instant confirmedAt,
            int attending)
            implements ConsultationEvent {
        @Override
        public String type() {
            return "consultation.attendance-confirmed";
        }
    }

    /** The first session: guarantors are convened, and the clock of 24 hours has stopped. */
    record Convened(
            UUID consultationId,
            UUID encroachmentId,
            Instant heldAt,
            List<String> participants,
            Instant recordedAt,
            boolean withinDeadline,
            Instant decideBy)
            implements ConsultationEvent {
        static Convened of(ConsultationRow row, SessionRow session) {
            return new Convened(
                    row.id,
                    row.encroachmentId,
                    session.heldAt(),
                    session.participants(),
                    session.recordedAt(),
                    row.deadline(DeadlineKind.CONVENE).stage() == DeadlineStage.MET,
                    row.deadline(DeadlineKind.DECIDE).dueAt());
        }

        @Override
        public String type() {
            return "consultation.convened";
        }
    }

    /** A further session. */
    record SessionRecorded(
            UUID consultationId,
            UUID encroachmentId,
            int number,
            Instant heldAt,
            List<String> participants,
            Instant recordedAt)
            implements ConsultationEvent {
        @Override
        public String type() {
            return "consultation.session-recorded";
        }
    }

    record DeadlineMissed(
            UUID consultationId, UUID encroachmentId, DeadlineKind deadline, Instant dueAt, Instant missedAt)
            implements ConsultationEvent {
        static DeadlineMissed of(ConsultationRow row, Deadline deadline) {
            return new DeadlineMissed(
                    row.id,
                    row.encroachmentId,
                    deadline.kind(),
                    deadline.dueAt(),
                    deadline.settledAt().orElseThrow());
        }

        @Override
        public String type() {
            return "consultation.deadline-missed";
        }
    }

    record Decided(
            UUID consultationId,
            UUID encroachmentId,
            DecisionOutcome outcome,
            UUID ballotId,
            String summary,
            Instant decidedAt,
            boolean withinDeadline)
            implements ConsultationEvent {
        @Override
        public String type() {
            return "consultation.decided";
        }
    }
}
