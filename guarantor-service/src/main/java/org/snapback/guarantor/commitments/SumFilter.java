package org.snapback.guarantor.commitments;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.commitments.model.Dimension;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Question;
import org.snapback.guarantor.commitments.model.Unit;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Which sums a client asks for; a {@code @BeanParam}. */
public class SumFilter {
    private static final Set<Dimension> USUAL = EnumSet.of(Dimension.PILLAR, Dimension.YEAR, Dimension.UNIT);

    @QueryParam("by")
    @Parameter(
            description = "What gets lines of its own: PILLAR, GUARANTOR, YEAR, UNIT, each as a parameter of its own."
                    + " PILLAR, YEAR and UNIT where absent. Without UNIT figures of different units are refused;"
                    + " with GUARANTOR nothing is said of needs and gaps, which belong to no guarantor")
    List<Dimension> by;

    @QueryParam("pillar")
    @Parameter(description = "Only this pillar")
    Pillar pillar;

    @QueryParam("guarantor")
    @Parameter(description = "Only this guarantor", example = "PL")
    String guarantor;

    @QueryParam("year")
    @Parameter(description = "Only what is due in this year", schema = @Schema(type = SchemaType.INTEGER))
    String year;

    @QueryParam("currency")
    @Parameter(description = "Only amounts in this currency", example = "EUR")
    String currency;

    @QueryParam("unit")
    @Parameter(description = "Only quantities of this unit", example = "155 mm howitzer")
    String unit;

    @QueryParam("on")
    @Parameter(
            description = "As of this moment of the past; now where absent",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String on;

    /** The question, or every parameter that cannot be read. */
    Outcome<Question> question(Instant now) {
        List<Violation> found = new ArrayList<>();
        Optional<Integer> wantedYear = Optional.ofNullable(year).flatMap(text -> number(text, found));
        Instant at = on == null ? now : moment(on, now, found);
        if (currency != null && !Unit.isCurrency(currency)) {
            found.add(new Violation("currency", "currency-code", "An ISO 4217 code in upper case, such as EUR"));
        }
        if (unit != null && !Unit.isPiece(unit)) {
            found.add(new Violation("unit", "unit", "A unit as commitments name it, in lower case"));
        }
        if (currency != null && unit != null) {
            found.add(new Violation("unit", "one-of", "Either a currency or a unit"));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The question cannot be read", found));
        }
        Optional<Unit> wantedUnit = Optional.ofNullable(currency)
                .map(Unit::currency)
                .or(() -> Optional.ofNullable(unit).map(Unit::piece));
        return Outcome.done(new Question(
                by == null || by.isEmpty() ? USUAL : Set.copyOf(by),
                Optional.ofNullable(pillar),
                Optional.ofNullable(guarantor),
                wantedYear,
                wantedUnit,
                at));
    }

    private static Optional<Integer> number(String text, List<Violation> found) {
        if (text.matches("2[01][0-9]{2}|1999")) {
            return Optional.of(Integer.valueOf(text));
        }
        found.add(new Violation("year", "range", "A year from 1999 to 2199"));
        return Optional.empty();
    }

    private static Instant moment(String text, Instant now, List<Violation> found) {
        try {
            Instant moment = CommitmentBody.cut(OffsetDateTime.parse(text).toInstant());
            if (!moment.isAfter(now)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // Refused below, as what is still to come.
        }
        found.add(new Violation("on", "past", "An RFC 3339 moment that is not in the future"));
        return now;
    }
}
