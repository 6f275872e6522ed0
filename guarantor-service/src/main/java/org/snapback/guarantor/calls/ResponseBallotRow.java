package org.snapback.guarantor.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.BallotKind;

/** What Ukraine has asked the core guarantors for, with the ballot in which each decides for itself. */
@Entity
@Table(name = "response_ballot")
class ResponseBallotRow {
    @Id
    @Column(name = "ballot_id")
    UUID ballotId;

    @Column(name = "encroachment_id")
    UUID encroachmentId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    BallotKind kind;

    @Column(columnDefinition = "text")
    String reason;

    @Column(columnDefinition = "text")
    String text;

    @Column(columnDefinition = "text")
    String digest;

    @Column(name = "asked_at")
    Instant askedAt;

    Instant deadline;

    @Column(name = "closed_at")
    Instant closedAt;
}
