package org.snapback.guarantor.consultations.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One of a consultation's two deadlines: the Compact has guarantors convened within 24 hours of Ukraine's request and
 * decided within 72, clock hours without weekends or holidays. Its moment never changes, and it ends once.
 *
 * @param settledAt when it was met or missed or lapsed; empty while it runs
 */
public record Deadline(DeadlineKind kind, Instant dueAt, DeadlineStage stage, Optional<Instant> settledAt) {
    /** A deadline that runs from the request on. */
    public static Deadline running(DeadlineKind kind, Instant requestedAt, Duration within) {
        return new Deadline(kind, requestedAt.plus(within), DeadlineStage.RUNNING, Optional.empty());
    }

    /** The deadline once what it is for has been done at this moment: met up to its very moment, missed after it. */
    public Deadline stopped(Instant at) {
        return settled(at.isAfter(dueAt) ? DeadlineStage.MISSED : DeadlineStage.MET, at);
    }

    /** The deadline once what it is for can no longer be done: lapsed, or missed where its moment had passed. */
    public Deadline lapsed(Instant at) {
        return settled(at.isAfter(dueAt) ? DeadlineStage.MISSED : DeadlineStage.LAPSED, at);
    }

    /** The deadline as it is when nothing has been done: missed once its moment has passed. */
    public Deadline checked(Instant now) {
        return now.isAfter(dueAt) ? settled(DeadlineStage.MISSED, now) : this;
    }

    private Deadline settled(DeadlineStage end, Instant at) {
        return stage == DeadlineStage.RUNNING ? new Deadline(kind, dueAt, end, Optional.of(at)) : this;
    }
}
