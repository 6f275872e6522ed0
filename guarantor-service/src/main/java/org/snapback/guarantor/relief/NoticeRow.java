package org.snapback.guarantor.relief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.relief.model.Ground;
import org.snapback.guarantor.relief.model.Stage;
import org.snapback.guarantor.relief.model.Transition;

/** A notice that questions relief, as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "relief_notice")
class NoticeRow {
    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Ground ground;

    /** The attestation that was revoked; null where nobody revoked one. */
    @Column(name = "condition_id")
    UUID conditionId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    @Column(name = "given_by", columnDefinition = "text")
    String givenBy;

    @Column(columnDefinition = "text")
    String reason;

    @Column(name = "package_ids", columnDefinition = "uuid[]")
    List<UUID> packageIds;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "ballot_id")
    UUID ballotId;

    @Column(name = "ballot_text", columnDefinition = "text")
    String ballotText;

    @Column(name = "ballot_digest", columnDefinition = "text")
    String ballotDigest;

    Instant deadline;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "withdrawal_reason", columnDefinition = "text")
    String withdrawalReason;

    boolean exercise;

    /** Makes a transition that starts at the present stage, as the next version. */
    void move(Transition transition, Instant at) {
        if (!transition.startsAt(stage)) {
            throw new IllegalStateException(transition + " does not start at " + stage);
        }
        stage = transition.to();
        endedAt = at;
        version++;
    }
}
