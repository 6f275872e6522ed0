package org.snapback.guarantor.encroachments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;
import org.snapback.guarantor.encroachments.model.Stage;

/** The report of an encroachment in full; evidence and disputes are lists of their own. */
@Schema(name = "Encroachment", description = "The report of an encroachment")
record EncroachmentView(
        UUID id,
        Stage stage,
        Instant occurredAt,
        EncroachmentKind kind,
        Gravity gravity,
        List<String> regions,
        String narrative,
        @Schema(examples = "UA") String reportedBy,
        Instant filedAt,

        @Schema(description = "When a second delegate countersigned it; absent until then")
        Instant reportedAt,

        @Schema(description = "Pieces of evidence") int evidence,
        @Schema(description = "Guarantors that dispute it") int disputes,

        @Schema(description = "Until when guarantors decide; absent unless Ukraine has requested a consultation")
        Instant decideBy,

        @Schema(description = "Absent until the confirmation has been asked for")
        QuestionView confirmation,

        @Schema(description = "Absent until the confirmation was asked to be rescinded; the latest")
        QuestionView rescission,

        @Schema(description = "The ballot that is open on it; absent while none is")
        UUID openBallotId,

        @Schema(description = "Absent unless it has been confirmed")
        Instant confirmedAt,

        @Schema(description = "Whether the confirmation stands by reverse consensus, and so for 30 days only")
        boolean provisional,

        @Schema(description = "Until when it stands so unless an ordinary ballot confirms it; absent otherwise")
        Instant provisionalUntil,

        @Schema(description = "When it was not confirmed, withdrawn or rescinded")
        Instant endedAt,

        boolean exercise) {

    static EncroachmentView of(EncroachmentRow row, int evidence, int disputes) {
        return new EncroachmentView(
                row.id,
                row.stage,
                row.occurredAt,
                row.kind,
                row.gravity,
                row.regions,
                row.narrative,
                row.reportedBy,
                row.filedAt,
                row.reportedAt,
                evidence,
                disputes,
                row.decideBy,
                QuestionView.confirmation(row),
                QuestionView.rescission(row),
                row.openBallotId,
                row.confirmedAt,
                row.provisional,
                row.provisionalUntil,
                row.endedAt,
                row.exercise);
    }
}
