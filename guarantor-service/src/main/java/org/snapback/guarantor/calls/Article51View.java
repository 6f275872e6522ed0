package org.snapback.guarantor.calls;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.calls.model.DutyStage;

/** Where a state's report under article 51 stands. */
@Schema(name = "Article51Report", description = "The report to the Security Council that a state owes or has made")
record Article51View(
        @Schema(examples = "PL") String state,
        DutyStage stage,

        @Schema(description = "When the state accepted a military call")
        Instant acceptedAt,

        @Schema(description = "By when it is due: immediately")
        Instant dueAt,

        @Schema(description = "When it was announced as missed; absent where it never was")
        Instant missedAt,

        @Schema(description = "Absent until it is reported") String reference,
        @Schema(description = "Absent until it is reported") Instant reportedAt) {
    static Article51View of(DutyRow row) {
        return new Article51View(
                row.state, row.stage, row.acceptedAt, row.dueAt, row.missedAt, row.reference, row.reportedAt);
    }
}
