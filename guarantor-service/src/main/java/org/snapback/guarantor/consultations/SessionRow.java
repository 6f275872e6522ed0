package org.snapback.guarantor.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/** A session as the database keeps it, under its number from 1 on. */
@Embeddable
record SessionRow(
        @Column(name = "held_at") Instant heldAt,
        @Column(columnDefinition = "text[]") List<String> participants,
        @Column(columnDefinition = "text") String summary,
        @Column(name = "recorded_at") Instant recordedAt) {}
