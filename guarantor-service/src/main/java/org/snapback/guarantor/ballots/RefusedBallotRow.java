package org.snapback.guarantor.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.OpeningRefusal;

/** A ballot that could not open. Its id stays taken, and its events go on from its version. */
@Entity
@Table(name = "ballot_refused")
class RefusedBallotRow {
    @Id
    UUID id;

    long version;

    @Column(name = "package_id")
    UUID packageId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    OpeningRefusal reason;

    @Column(columnDefinition = "text")
    String message;

    @Column(name = "refused_at")
    Instant refusedAt;

    boolean exercise;
}
