package org.snapback.guarantor.encroachments;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ballot on a report decides on. */
@Schema(name = "EncroachmentQuestion", description = "What a ballot on the report decides on")
record QuestionView(
        UUID ballotId,

        @Schema(description = "The text that is voted on: canonical JSON (RFC 8785)")
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8; a vote names it")
        String digest,

        @Schema(description = "What the confirmation brings about at once; absent of a rescission")
        Preview preview,

        @Schema(description = "SHA-256 of the preview's canonical JSON; absent of a rescission")
        String previewDigest) {

    static QuestionView confirmation(EncroachmentRow row) {
        return row.confirmationBallotId == null
                ? null
                : new QuestionView(
                        row.confirmationBallotId,
                        row.confirmationText,
                        row.confirmationDigest,
                        Preview.read(row.confirmationPreview),
                        row.previewDigest());
    }

    static QuestionView rescission(EncroachmentRow row) {
        return row.rescissionBallotId == null
                ? null
                : new QuestionView(row.rescissionBallotId, row.rescissionText, row.rescissionDigest, null, null);
    }
}
