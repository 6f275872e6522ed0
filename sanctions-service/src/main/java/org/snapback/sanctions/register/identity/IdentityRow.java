package org.snapback.sanctions.register.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Two subjects that may be one, as the database keeps them. */
@Entity
@Table(name = "identity")
class IdentityRow {
    @Id
    UUID id;

    @Column(name = "subject_a")
    UUID first;

    @Column(name = "subject_b")
    UUID second;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    IdentityStage stage;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "decided_at")
    Instant decidedAt;
}
