package org.snapback.guarantor.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Milestone;
import org.snapback.guarantor.commitments.model.Progress;
import org.snapback.guarantor.commitments.model.Unit;

/**
 * A milestone as the database keeps it, under its number.
 *
 * @param overdueAt when it was said to be overdue; null where it never was
 */
@Embeddable
record MilestoneRow(
        Instant due,
        long value,
        long delivered,
        long confirmed,
        @Column(name = "overdue_at") Instant overdueAt) {

    static MilestoneRow of(Milestone milestone) {
        return new MilestoneRow(milestone.due(), milestone.howMuch().value(), 0, 0, null);
    }

    Milestone milestone(int number, Unit unit) {
        return new Milestone(number, due, new HowMuch(value, unit));
    }

    MilestoneRow after(Progress progress) {
        return new MilestoneRow(due, value, progress.delivered(), progress.confirmed(), overdueAt);
    }

    MilestoneRow overdue(Instant now) {
        return new MilestoneRow(due, value, delivered, confirmed, now);
    }

    /** When it is to be said to be overdue, unless more is delivered; empty where it is met or has been said. */
    Optional<Instant> deadline() {
        return overdueAt == null && delivered < value ? Optional.of(due) : Optional.empty();
    }
}
