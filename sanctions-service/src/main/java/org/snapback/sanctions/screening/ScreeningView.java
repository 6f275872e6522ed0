package org.snapback.sanctions.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.designations.AgreedMeasures;
import org.snapback.sanctions.packages.model.DesignationStage;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.MeasureType;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.screening.index.Listed;
import org.snapback.sanctions.screening.model.Feature;
import org.snapback.sanctions.screening.model.Scored;

/** What came of screening. */
@Schema(name = "Screening", examples = ScreeningExamples.ANSWER)
record ScreeningView(
        @Schema(description = "The version of the matcher's model", examples = Feature.MODEL)
        String model,

        @Schema(description = "The least score of a hit") int threshold,

        @Schema(description = "The lists that were looked in, as of when")
        List<ListAsOf> lists,

        @Schema(
                description =
                        "What could not be checked, or only with doubt; without any, a result without hits is no match")
        List<Warning> warnings,

        @Schema(description = "One for each query, in their order")
        List<Result> results) {

    /** Something that the caller should know of the whole answer. */
    @Schema(name = "ScreeningWarning")
    record Warning(
            @Schema(
                    description =
                            "list-missing: never imported, so nothing of it was checked; list-stale: no import for"
                                    + " long")
            String code,

            @Schema(examples = "un") String list,
            String detail) {}

    /** What came of one query. */
    @Schema(name = "ScreeningResult")
    record Result(
            @Schema(description = "The query's own id; absent where it has none")
            String id,

            @Schema(description = "The likeliest first") List<Hit> hits) {}

    /** A subject that may be meant. */
    @Schema(name = "ScreeningHit")
    record Hit(
            UUID subjectId,
            @Schema(examples = "ofac") String source,

            @Schema(description = "The list's own number for it")
            String sourceId,

            @Schema(description = "The register's version of it that was compared")
            int version,

            Kind kind,

            @Schema(description = "The name that its list leads with")
            String name,

            List<String> programmes,
            @Schema(description = "From 0 to 1,000") int score,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "The listed name that fits best; absent where only an identifier was compared")
            String matchedName,

            @Schema(description = "Whether a public designation's identity is disputed")
            boolean disputed,

            @Schema(description = "The Compact's measures that name it, as far as the caller may see them")
            List<AgreedView> agreed,

            @Schema(description = "What the score is made of: their points' sum, at most 1,000; an identifier decides")
            List<FeatureView> features) {

        static Hit of(Listed listed, Scored scored, boolean disputed, List<AgreedMeasures.Agreed> agreed) {
            return new Hit(
                    listed.id(),
                    listed.source(),
                    listed.sourceId(),
                    listed.version(),
                    listed.profile().kind(),
                    listed.name(),
                    listed.programmes(),
                    scored.score(),
                    scored.name(),
                    disputed,
                    agreed.stream().map(AgreedView::of).toList(),
                    scored.features().stream().map(FeatureView::of).toList());
        }
    }

    /** A feature that applied. */
    @Schema(name = "ScreeningFeature")
    record FeatureView(
            Feature feature,
            @Schema(description = "What it added, or took") int points,
            @Schema(description = "What was asked for") String asked,
            @Schema(description = "What the list has") String listed) {
        static FeatureView of(Scored.Applied applied) {
            return new FeatureView(applied.feature(), applied.points(), applied.asked(), applied.listed());
        }
    }

    /** A measure of a package that names the subject. */
    @Schema(name = "ScreeningAgreed")
    record AgreedView(
            UUID packageId,
            @Schema(description = "The package's title") String title,
            UUID measureId,
            MeasureType type,
            int rung,

            @Schema(description = "Whether the measure waits, is in force, or is eased and may come back")
            MeasureStage measureStage,

            @Schema(description = "From when the measure binds; absent while it waits")
            Instant effectiveFrom,

            @Schema(description = "Until when it can snap back, where it is LIFTED")
            Instant snapbackUntil,

            UUID designationId,
            DesignationStage designationStage,

            @Schema(description = "From when the subject is listed under it")
            Instant listedAt,

            @Schema(description = "The subject that the annex names: this one, or one of another list that is the same")
            UUID subjectId) {
        static AgreedView of(AgreedMeasures.Agreed agreed) {
            return new AgreedView(
                    agreed.packageId(),
                    agreed.title(),
                    agreed.measureId(),
                    agreed.type(),
                    agreed.rung(),
                    agreed.measureStage(),
                    agreed.effectiveFrom(),
                    agreed.snapbackUntil(),
                    agreed.designationId(),
                    agreed.stage(),
                    agreed.listedAt(),
                    agreed.subjectId());
        }
    }
}
