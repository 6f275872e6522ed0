package org.snapback.sanctions.packages.model;

import java.util.ArrayList;
import java.util.List;
import org.snapback.runtime.problem.Violation;

/** What a measure of a type may and must say. */
public final class MeasureCheck {
    private MeasureCheck() {}

    /** What contradicts the measure's type, already in a draft. Pointers start at the given one. */
    public static List<Violation> contradictions(MeasureTerms terms, String pointer) {
        List<Violation> found = new ArrayList<>();
        if (terms.effectAfter() != null && terms.type().bindsAtPublication()) {
            found.add(new Violation(
                    pointer + "/effectAfter",
                    "effect-at-publication",
                    "Leave it out: " + terms.type() + " takes effect at the moment its names are published"));
        }
        if (terms.priceCap() != null && terms.type() != MeasureType.PRICE_CAP) {
            found.add(new Violation(
                    pointer + "/priceCap", "price-cap-only", "Leave it out: only a PRICE_CAP has such terms"));
        }
        return found;
    }

    /** What a proposal still needs of the measure, beside {@link #contradictions}. */
    static List<Violation> gaps(MeasureTerms terms, String pointer) {
        List<Violation> found = new ArrayList<>(contradictions(terms, pointer));
        if (terms.scope() == null || terms.scope().isBlank()) {
            found.add(new Violation(pointer + "/scope", "required", "Say what is restricted"));
        }
        if (terms.type() == MeasureType.PRICE_CAP && terms.priceCap() == null) {
            found.add(
                    new Violation(pointer + "/priceCap", "required", "Name product, price, currency, unit and review"));
        }
        return found;
    }
}
