package org.snapback.guarantor.commitments;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.Pillar;

/** A need as every guarantor sees it. */
@Schema(name = "Need", description = "What Ukraine needs in a year")
record NeedView(
        UUID id,
        Pillar pillar,
        @Schema(examples = "2027") int year,
        String what,
        HowMuchView howMuch,
        Instant statedAt,

        @Schema(description = "Since when it is needed no more; absent before")
        Instant withdrawnAt) {

    static NeedView of(NeedRow row) {
        return new NeedView(
                row.id, row.pillar, row.year, row.what, HowMuchView.of(row.howMuch()), row.statedAt, row.withdrawnAt);
    }
}
