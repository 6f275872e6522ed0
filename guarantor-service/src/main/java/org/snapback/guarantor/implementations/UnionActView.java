package org.snapback.guarantor.implementations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.Stage;

/** An act of an organisation; also what {@code union-act.recorded} says of it. */
@Schema(name = "UnionAct", description = "An act of an organisation that counts for its members")
record UnionActView(
        UUID id,
        @Schema(examples = "EU") String organisation,
        UUID packageId,

        @Schema(description = "The package's title", examples = "Third package against the war economy")
        String title,

        List<Carried> measures,
        Stage stage,
        LegalActBody legalAct,
        String partialScope,
        String reasons,

        @Schema(description = "The members for which it counted when it was recorded")
        List<String> states,

        Instant recordedAt,
        boolean exercise) {

    /** A measure that it carries. */
    @Schema(name = "UnionActMeasure")
    record Carried(
            UUID measureId, @Schema(examples = "EXPORT_BAN") String measureType) {}

    static UnionActView of(UnionActRow row) {
        return new UnionActView(
                row.id,
                row.organisation,
                row.packageId,
                row.title,
                row.measures.entrySet().stream()
                        .map(measure -> new Carried(measure.getKey(), measure.getValue()))
                        .sorted(Comparator.comparing(Carried::measureId))
                        .toList(),
                row.stage,
                LegalActBody.of(row.legalAct),
                row.partialScope,
                row.reasons,
                row.states,
                row.recordedAt,
                row.exercise);
    }
}
