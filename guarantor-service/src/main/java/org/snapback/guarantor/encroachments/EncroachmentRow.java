package org.snapback.guarantor.encroachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;
import org.snapback.guarantor.encroachments.model.Stage;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.runtime.id.Ids;

/** The report of an encroachment as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "encroachment")
class EncroachmentRow {
    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Stage stage;

    @Column(name = "reported_by", columnDefinition = "text")
    String reportedBy;

    /** The token's subject of the delegate who filed it. */
    @Column(name = "filed_by", columnDefinition = "text")
    String filedBy;

    @Column(name = "filed_at")
    Instant filedAt;

    @Column(name = "countersigned_by", columnDefinition = "text")
    String countersignedBy;

    /** When it was countersigned, from when on guarantors see it; null until then. */
    @Column(name = "reported_at")
    Instant reportedAt;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EncroachmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Gravity gravity;

    @Column(columnDefinition = "text[]")
    List<String> regions;

    @Column(columnDefinition = "text")
    String narrative;

    /** The ballot that is open on it, on its confirmation or its rescission; null while none is. */
    @Column(name = "open_ballot_id")
    UUID openBallotId;

    @Column(name = "confirmation_ballot_id")
    UUID confirmationBallotId;

    @Column(name = "confirmation_text", columnDefinition = "text")
    String confirmationText;

    @Column(name = "confirmation_digest", columnDefinition = "text")
    String confirmationDigest;

    /** What the confirmation would bring about, as its text says it: canonical JSON. */
    @Column(name = "confirmation_preview", columnDefinition = "text")
    String confirmationPreview;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmation_rule", columnDefinition = "text")
    DecisionRule confirmationRule = DecisionRule.QUALIFIED_MAJORITY;

    /** The ballot that confirmed it by reverse consensus; null where none did. */
    @Column(name = "provisional_ballot_id")
    UUID provisionalBallotId;

    /** Until when that stands without an ordinary ballot. */
    @Column(name = "provisional_until")
    Instant provisionalUntil;

    @Column(name = "rescission_ballot_id")
    UUID rescissionBallotId;

    @Column(name = "rescission_text", columnDefinition = "text")
    String rescissionText;

    @Column(name = "rescission_digest", columnDefinition = "text")
    String rescissionDigest;

    @Column(name = "rescission_reason", columnDefinition = "text")
    String rescissionReason;

    /** Until when guarantors decide where Ukraine has requested a consultation; null where it has not. */
    @Column(name = "decide_by")
    Instant decideBy;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    boolean provisional;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(updatable = false)
    boolean exercise;

    /** A report that its state has filed and nobody has countersigned yet. */
    static EncroachmentRow filed(ReportBody report, String state, String subject, Instant now) {
        var row = new EncroachmentRow();
        row.id = Ids.next();
        row.version = 1;
        row.stage = Stage.FILED;
        row.reportedBy = state;
        row.filedBy = subject;
        row.filedAt = now;
        row.occurredAt = report.occurredAt().truncatedTo(ChronoUnit.MICROS);
        row.kind = report.kind();
        row.gravity = report.gravity();
        row.regions = report.regions().stream().sorted().toList();
        row.narrative = report.narrative();
        row.exercise = report.isExercise();
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

    /** Whether the ballot on its confirmation is open. */
    boolean isVotedOnConfirmation() {
        return openBallotId != null && openBallotId.equals(confirmationBallotId);
    }

    /** SHA-256 of what the confirmation would bring about; null where its text says nothing of it. */
    String previewDigest() {
        return confirmationPreview == null ? null : new FrozenText(confirmationPreview).digest();
    }

    /** Whether guarantors see it: from its countersignature on, whatever became of it. */
    boolean isReported() {
        return reportedAt != null;
    }
}
