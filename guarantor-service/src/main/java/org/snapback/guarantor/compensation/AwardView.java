package org.snapback.guarantor.compensation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.compensation.model.Award;
import org.snapback.guarantor.compensation.model.Stage;

/** A claim with what became of it. */
@Schema(name = "CompensationAward", description = "A claim with what became of it, computed from its entries")
record AwardView(
        UUID id,
        Stage stage,
        @Schema(examples = "RD4U 2031-0448812") String claimant,
        @Schema(description = "In cents of a euro") long claimed,
        @Schema(description = "In cents of a euro") long awarded,
        @Schema(description = "In cents of a euro") long paid,

        @Schema(description = "What payments lack, in cents of a euro")
        long missing,

        @Schema(description = "How many entries say so") int entries,
        boolean exercise) {
    /** @param rows all entries of one award, in order */
    static AwardView of(List<EntryRow> rows) {
        Award award = new Award(rows.stream().map(EntryRow::entry).toList());
        EntryRow claim = rows.getFirst();
        return new AwardView(
                claim.awardId,
                award.stage(),
                claim.claimant,
                award.claimed(),
                award.awarded(),
                award.paid(),
                award.missing(),
                rows.size(),
                claim.exercise);
    }
}
