package org.snapback.guarantor.relief;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.relief.model.Ground;
import org.snapback.guarantor.relief.model.Stage;

/** A notice that questions relief. */
@Schema(name = "NonPerformanceNotice", description = "A notice that questions the relief from measures")
record NoticeView(
        UUID id,
        Ground ground,

        @Schema(description = "The attestation that was revoked; absent at a notice of non-performance")
        UUID conditionId,

        Stage stage,
        @Schema(examples = "UA") String by,
        String reason,

        @Schema(description = "The packages whose relief is questioned")
        List<UUID> packageIds,

        Instant givenAt,
        UUID ballotId,

        @Schema(description = "The text that is voted on: canonical JSON (RFC 8785); absent in a list")
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8; a vote names it")
        String digest,

        @Schema(description = "The relief ends then unless the ballot has continued it")
        Instant deadline,

        @Schema(description = "When the relief was continued or ended, or the notice withdrawn; absent until then")
        Instant endedAt,

        @Schema(description = "Absent unless it was withdrawn")
        String withdrawalReason,

        boolean exercise) {
    static NoticeView of(NoticeRow row) {
        return of(row, row.ballotText);
    }

    static NoticeView inList(NoticeRow row) {
        return of(row, null);
    }

    private static NoticeView of(NoticeRow row, String text) {
        return new NoticeView(
                row.id,
                row.ground,
                row.conditionId,
                row.stage,
                row.givenBy,
                row.reason,
                row.packageIds,
                row.givenAt,
                row.ballotId,
                text,
                row.ballotDigest,
                row.deadline,
                row.endedAt,
                row.withdrawalReason,
                row.exercise);
    }
}
