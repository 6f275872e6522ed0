package org.snapback.guarantor.compensation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.compensation.model.EntryType;
import org.snapback.guarantor.compensation.model.Source;

/** The ledger added up. Euro amounts are in cents, at the rates that the entries state. */
@Schema(name = "CompensationSums", description = "The ledger of compensation, added up")
record SumsView(
        @Schema(description = "In cents of a euro") long claimed,
        @Schema(description = "In cents of a euro") long awarded,
        @Schema(description = "In cents of a euro") long paid,

        @Schema(description = "What payments lack to cover each award, in cents of a euro")
        long missing,

        @Schema(description = "How many awards are not covered")
        long uncoveredAwards,

        @Schema(description = "By what, source and currency")
        List<Line> lines) {

    @Schema(name = "CompensationSumsLine", description = "What one currency adds up to")
    record Line(
            EntryType type,

            @Schema(description = "Only of payments") Source source,

            @Schema(examples = "EUR") String currency,
            @Schema(description = "In minor units") long amount,
            @Schema(description = "In cents of a euro") long euroAmount) {}

    static SumsView of(List<Line> lines, Compensation.Cover cover) {
        return new SumsView(
                sum(lines, EntryType.CLAIM),
                sum(lines, EntryType.AWARD),
                sum(lines, EntryType.PAYMENT),
                cover.missing(),
                cover.awards(),
                lines);
    }

    private static long sum(List<Line> lines, EntryType type) {
        return lines.stream()
                .filter(line -> line.type() == type)
                .mapToLong(Line::euroAmount)
                .reduce(0, Math::addExact);
    }
}
