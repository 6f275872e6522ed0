package org.snapback.guarantor.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A written comment as the database keeps it. */
@Entity
@Table(name = "ballot_comment")
class CommentRow {
    @Id
    UUID id;

    @Column(name = "ballot_id")
    UUID ballotId;

    @Column(columnDefinition = "text")
    String state;

    @Column(columnDefinition = "text")
    String text;

    @Column(name = "written_at")
    Instant writtenAt;
}
