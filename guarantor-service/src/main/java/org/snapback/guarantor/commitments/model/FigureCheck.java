package org.snapback.guarantor.commitments.model;

import java.util.List;
import java.util.Optional;
import org.snapback.runtime.problem.Violation;

/** Reads how much: one number with what it counts. */
public final class FigureCheck {
    private FigureCheck() {}

    /**
     * The figure as written, or nothing and what is wrong with it.
     *
     * @param found takes every rule that is broken, at pointers below the one given
     */
    public static Optional<HowMuch> read(CommitmentDraft.Figure figure, String pointer, List<Violation> found) {
        boolean money = figure != null && (figure.amount() != null || figure.currency() != null);
        boolean pieces = figure != null && (figure.quantity() != null || figure.unit() != null);
        if (money == pieces) {
            found.add(new Violation(
                    pointer,
                    money ? "one-of" : "required",
                    "Either an amount in minor units with its currency, or a quantity with its unit"));
            return Optional.empty();
        }
        int before = found.size();
        if (money) {
            number(figure.amount(), pointer + "/amount", found);
            if (!Unit.isCurrency(figure.currency())) {
                found.add(new Violation(
                        pointer + "/currency", "currency-code", "An ISO 4217 code in upper case, such as EUR"));
            }
        } else {
            number(figure.quantity(), pointer + "/quantity", found);
            if (!Unit.isPiece(figure.unit())) {
                found.add(new Violation(
                        pointer + "/unit",
                        "unit",
                        "What is counted, in at most 40 lower-case letters, digits, spaces, points, slashes, hyphens"));
            }
        }
        if (found.size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                money
                        ? new HowMuch(figure.amount(), Unit.currency(figure.currency()))
                        : new HowMuch(figure.quantity(), Unit.piece(figure.unit())));
    }

    private static void number(Long value, String pointer, List<Violation> found) {
        if (value == null || value < 1 || value > HowMuch.MOST) {
            found.add(new Violation(pointer, "range", "An integer from 1 to " + HowMuch.MOST));
        }
    }
}
