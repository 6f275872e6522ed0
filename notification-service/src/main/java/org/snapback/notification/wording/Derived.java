package org.snapback.notification.wording;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Parts of lists that a text tells apart, as lists of their own. */
final class Derived {
    private static final Map<String, UnaryOperator<Facts>> TYPES = Map.of(
            "implementation.due",
            Derived::due,
            "implementation.late",
            facts -> facts.with("overdue", facts.some("implementations")),
            "implementation.ended",
            Derived::ended,
            "union-act.recorded",
            facts -> facts.with("implementations", facts.some("measures")));

    private Derived() {}

    /** The facts of an event of this type, with such lists. */
    static Facts of(String name, Facts facts) {
        return TYPES.getOrDefault(name, UnaryOperator.identity()).apply(facts);
    }

    private static Facts due(Facts facts) {
        List<Facts> standing = facts.some("implementations").stream()
                .filter(one -> !one.has("until"))
                .toList();
        return facts.with("owed", Facts.where(standing, "stage", "PENDING"))
                .with("notBound", Facts.where(standing, "stage", "NOT_BOUND"));
    }

    private static Facts ended(Facts facts) {
        List<Facts> all = facts.some("implementations");
        return facts.with("over", all).with("toEase", Facts.where(all, "eased", "TO_EASE"));
    }
}
