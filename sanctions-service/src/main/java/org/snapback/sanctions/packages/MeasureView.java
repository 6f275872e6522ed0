package org.snapback.sanctions.packages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.Derogation;
import org.snapback.sanctions.packages.model.Exemption;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.MeasureTerms;
import org.snapback.sanctions.packages.model.MeasureType;
import org.snapback.sanctions.packages.model.PriceCap;
import org.snapback.sanctions.packages.model.ReviewDate;
import org.snapback.sanctions.packages.model.WindDown;

/** A measure as REST shows it. */
@Schema(name = "Measure", examples = Examples.MEASURE)
record MeasureView(
        UUID id,
        MeasureType type,
        int rung,
        MeasureStage stage,
        String scope,
        List<Exemption> exemptions,
        List<Derogation> derogations,
        WindDown windDown,

        @Schema(type = SchemaType.STRING, implementation = String.class, examples = "PT240H")
        Duration effectAfter,

        @Schema(description = "From when it binds, once its rung stands")
        Instant effectiveFrom,

        @Schema(description = "When older contracts must have ended, once its rung stands")
        Instant windDownUntil,

        @Schema(description = "Until when it can snap back, where it is LIFTED")
        Instant snapbackUntil,

        ReviewDate reviewDate,
        PriceCap priceCap,
        AnnexView annex) {

    static MeasureView of(MeasureRow row, AnnexView annex) {
        MeasureTerms terms = row.terms();
        return new MeasureView(
                row.id,
                terms.type(),
                terms.rung(),
                row.stage,
                terms.scope(),
                terms.exemptions(),
                terms.derogations(),
                terms.windDown(),
                terms.effectAfter(),
                row.effectiveFrom,
                row.windDownUntil(),
                row.snapbackUntil,
                terms.reviewDate(),
                terms.priceCap(),
                annex);
    }
}
