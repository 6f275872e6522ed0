package org.snapback.guarantor.implementations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.EasedStage;
import org.snapback.guarantor.implementations.model.EndReason;
import org.snapback.guarantor.implementations.model.Stage;

/** An implementation as whoever may see it reads it. */
@Schema(name = "Implementation", description = "One state's carrying of one measure into its law")
record ImplementationView(
        UUID id,
        @Schema(examples = "PL") String state,
        UUID packageId,

        @Schema(description = "The package's title", examples = "Third package against the war economy")
        String title,

        UUID measureId,
        @Schema(examples = "EXPORT_BAN") String measureType,
        @Schema(examples = "1") int rung,

        @Schema(description = "What is restricted, in words")
        String scope,

        Stage stage,

        @Schema(description = "Whether the state has it because it joined after the decision")
        boolean inherited,

        @Schema(description = "From when on the measure binds the state")
        Instant effectiveFrom,

        @Schema(description = "By when it is to be in the state's law")
        Instant dueAt,

        @Schema(description = "Whether it is past that moment unanswered; another guarantor's once all have been told")
        boolean late,

        @Schema(description = "Since when it is not owed; absent while it is")
        Instant endedAt,

        EndReason endReason,

        @Schema(description = "How far the law that carries it is eased since it ended; absent where there is none")
        EasedStage eased,

        LegalActBody legalAct,
        String partialScope,
        String reasons,

        @Schema(description = "The act of an organisation that carries it; absent where the state's own does")
        UUID unionActId,

        @Schema(description = "When it was last reported on since it was last due; absent before")
        Instant reportedAt,

        boolean exercise) {

    static ImplementationView of(ImplementationRow row, Sight sight, Instant now) {
        return new ImplementationView(
                row.id,
                row.state,
                row.packageId,
                row.title,
                row.measureId,
                row.measureType,
                row.rung,
                row.scope,
                row.stage,
                row.inherited,
                row.effectiveFrom,
                row.dueAt,
                row.isLate(now) && sight.seesLateness(row),
                row.endedAt,
                row.endReason,
                row.eased,
                LegalActBody.of(row.legalAct),
                row.partialScope,
                row.reasons,
                row.unionActId,
                row.reportedAt,
                row.exercise);
    }
}
