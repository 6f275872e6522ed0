package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.MeasureType;
import org.snapback.sanctions.packages.model.RevisedText;

/**
 * A measure as events name it: never with a designated name.
 *
 * @param designations how many subjects its annex names
 * @param stage only told of a rung that stands or stood
 * @param effectiveFrom only told of a rung that stands, as is windDownUntil
 */
record MeasureData(
        UUID id,
        MeasureType type,
        int rung,
        String scope,
        long designations,
        MeasureStage stage,
        Instant effectiveFrom,
        Instant windDownUntil) {

    static List<MeasureData> proposed(List<MeasureRow> measures) {
        return measures.stream()
                .map(measure -> new MeasureData(
                        measure.id, measure.type, measure.rung, measure.scope, measure.designations, null, null, null))
                .toList();
    }

    static List<MeasureData> revised(RevisedText text) {
        return text.measures().stream()
                .map(part -> new MeasureData(
                        part.id(),
                        part.terms().type(),
                        part.terms().rung(),
                        part.terms().scope(),
                        part.annex().count(),
                        null,
                        null,
                        null))
                .toList();
    }

    /** Measures that bind no more: their stage is told, and no moment of effect. */
    static List<MeasureData> ended(List<MeasureRow> measures) {
        return measures.stream()
                .map(measure -> new MeasureData(
                        measure.id,
                        measure.type,
                        measure.rung,
                        measure.scope,
                        measure.designations,
                        measure.stage,
                        null,
                        null))
                .toList();
    }

    static List<MeasureData> standing(List<MeasureRow> measures) {
        return measures.stream()
                .map(measure -> new MeasureData(
                        measure.id,
                        measure.type,
                        measure.rung,
                        measure.scope,
                        measure.designations,
                        measure.stage,
                        measure.effectiveFrom,
                        measure.windDownUntil()))
                .toList();
    }
}
