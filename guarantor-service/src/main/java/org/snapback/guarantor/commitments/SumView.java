package org.snapback.guarantor.commitments;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.SumRow;
import org.snapback.guarantor.commitments.model.Unit;

/** A line of sums. */
@Schema(name = "CommitmentSum", description = "Sums of one currency in minor units, or of one unit")
record SumView(
        @Schema(description = "Where told apart") Pillar pillar,

        @Schema(description = "Where told apart", examples = "PL")
        String guarantor,

        @Schema(description = "Where told apart", examples = "2027")
        Integer year,

        @Schema(examples = "EUR") String currency,
        @Schema(examples = "155 mm howitzer") String unit,

        @Schema(description = "What Ukraine states; absent where guarantors are told apart")
        Long needed,

        @Schema(description = "Under agreements that have been signed")
        long promised,

        @Schema(description = "Of it, under agreements that bind at the moment")
        long inForce,

        @Schema(description = "Of what is promised, reported and not disputed")
        long delivered,

        @Schema(description = "Of what is delivered, confirmed by Ukraine")
        long confirmed,

        @Schema(description = "What is needed less what is in force, pillar by pillar; absent where needed is")
        Long gap) {

    static final String HEADINGS =
            "pillar,guarantor,year,currency,unit,needed,promised,inForce,delivered,confirmed,gap\r\n";

    static SumView of(SumRow row) {
        Unit unit = row.key().unit();
        boolean money = unit.kind() == Unit.Kind.CURRENCY;
        return new SumView(
                row.key().pillar().orElse(null),
                row.key().guarantor().orElse(null),
                row.key().year().orElse(null),
                money ? unit.name() : null,
                money ? null : unit.name(),
                boxed(row.needed()),
                row.promised(),
                row.inForce(),
                row.delivered(),
                row.confirmed(),
                boxed(row.gap()));
    }

    /** RFC 4180. No field needs quotes: a unit's name has neither commas nor quotes. */
    String line() {
        return Stream.<Object>of(
                                pillar, guarantor, year, currency, unit, needed, promised, inForce, delivered,
                                confirmed, gap)
                        .map(field ->
                                Optional.ofNullable(field).map(Object::toString).orElse(""))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static Long boxed(OptionalLong figure) {
        return figure.isPresent() ? figure.getAsLong() : null;
    }
}
