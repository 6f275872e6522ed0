package org.snapback.guarantor.conditions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.conditions.model.Condition;
import org.snapback.guarantor.conditions.model.Stage;
import org.snapback.guarantor.conditions.model.Transition;
import org.snapback.runtime.id.Ids;

/** The attestation of a condition as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "condition")
class ConditionRow {
    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Condition condition;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    @Column(columnDefinition = "text")
    String statement;

    @Column(name = "attested_at")
    Instant attestedAt;

    /** The ballot that is open on it; null while none is. */
    @Column(name = "open_ballot_id")
    UUID openBallotId;

    @Column(name = "ballot_id")
    UUID ballotId;

    @Column(name = "ballot_text", columnDefinition = "text")
    String ballotText;

    @Column(name = "ballot_digest", columnDefinition = "text")
    String ballotDigest;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    /** When it was not confirmed, withdrawn or revoked. */
    @Column(name = "ended_at")
    Instant endedAt;

    /** Why it was withdrawn or revoked. */
    @Column(name = "end_reason", columnDefinition = "text")
    String endReason;

    boolean exercise;

    static ConditionRow attested(AttestationBody body, Instant now) {
        var row = new ConditionRow();
        row.id = Ids.next();
        row.version = 1;
        row.condition = body.condition();
        row.stage = Stage.ATTESTED;
        row.statement = body.statement();
        row.attestedAt = now;
        return row;
    }

    /** Makes a transition that starts at the present stage, as the next version. */
    void move(Transition transition) {
        if (!transition.startsAt(stage)) {
            throw new IllegalStateException(transition + " does not start at " + stage);
        }
        stage = transition.to();
        version++;
    }

    /** Ends it by a transition. */
    void end(Transition transition, String reason, Instant at) {
        move(transition);
        endReason = reason;
        endedAt = at;
    }
}
