package org.snapback.guarantor.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.snapback.guarantor.consultations.model.Deadline;
import org.snapback.guarantor.consultations.model.DeadlineKind;
import org.snapback.guarantor.consultations.model.DeadlineStage;

/** A deadline as the database keeps it, under its kind. */
@Embeddable
record DeadlineRow(
        @Column(name = "due_at") Instant dueAt,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text")
        DeadlineStage stage,

        @Column(name = "settled_at") Instant settledAt) {

    static DeadlineRow of(Deadline deadline) {
        return new DeadlineRow(
                deadline.dueAt(), deadline.stage(), deadline.settledAt().orElse(null));
    }

    Deadline deadline(DeadlineKind kind) {
        return new Deadline(kind, dueAt, stage, Optional.ofNullable(settledAt));
    }
}
