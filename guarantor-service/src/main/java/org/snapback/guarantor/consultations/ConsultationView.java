package org.snapback.guarantor.consultations;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.consultations.model.AttendanceMode;
import org.snapback.guarantor.consultations.model.ConsultationStage;
import org.snapback.guarantor.consultations.model.Deadline;
import org.snapback.guarantor.consultations.model.DeadlineKind;
import org.snapback.guarantor.consultations.model.DeadlineStage;
import org.snapback.guarantor.consultations.model.DecisionOutcome;

/** A consultation with all that has happened at it. */
@Schema(name = "Consultation", description = "What Ukraine's request has started")
record ConsultationView(
        UUID id,
        UUID encroachmentId,
        ConsultationStage stage,
        Instant requestedAt,
        List<DeadlineView> deadlines,

        @Schema(description = "In order of state") List<AttendanceView> attendances,

        @Schema(description = "In the order recorded") List<SessionView> sessions,

        @Schema(description = "What it led to; absent until it has decided")
        DecisionOutcome outcome,

        @Schema(description = "What was decided without a ballot")
        String decision,

        Instant decidedAt,
        boolean exercise) {

    @Schema(name = "ConsultationDeadline", description = "Until when something is due")
    record DeadlineView(
            DeadlineKind kind,
            Instant dueAt,
            DeadlineStage stage,
            @Schema(description = "Absent while it runs") Instant settledAt) {
        static DeadlineView of(Deadline deadline) {
            return new DeadlineView(
                    deadline.kind(),
                    deadline.dueAt(),
                    deadline.stage(),
                    deadline.settledAt().orElse(null));
        }
    }

    @Schema(name = "ConsultationAttendance", description = "That a state attends")
    record AttendanceView(
            @Schema(examples = "PL") String state, AttendanceMode mode, String remark, Instant confirmedAt) {}

    @Schema(name = "ConsultationSession", description = "A session that was held")
    record SessionView(int number, Instant heldAt, List<String> participants, String summary, Instant recordedAt) {}

    static ConsultationView of(ConsultationRow row) {
        return new ConsultationView(
                row.id,
                row.encroachmentId,
                row.stage,
                row.requestedAt,
                Arrays.stream(DeadlineKind.values())
                        .map(row::deadline)
                        .map(DeadlineView::of)
                        .toList(),
                attendances(row),
                sessions(row),
                row.outcome,
                row.decisionSummary,
                row.decidedAt,
                row.exercise);
    }

    private static List<AttendanceView> attendances(ConsultationRow row) {
        return row.attendances.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new AttendanceView(
                        entry.getKey(),
                        entry.getValue().mode(),
                        entry.getValue().remark(),
                        entry.getValue().confirmedAt()))
                .toList();
    }

    private static List<SessionView> sessions(ConsultationRow row) {
        return row.sessions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new SessionView(
                        entry.getKey(),
                        entry.getValue().heldAt(),
                        entry.getValue().participants(),
                        entry.getValue().summary(),
                        entry.getValue().recordedAt()))
                .toList();
    }
}
