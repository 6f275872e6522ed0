package org.snapback.guarantor.agreements.model;

import java.util.function.Predicate;

/** What an agreement itself must say for a transition to be open to it. */
public enum Condition {
    NONE("", agreement -> true),
    /** Consent by ratification, where the treaty provides for it: article 14 of the Vienna Convention. */
    RATIFICATION_OUTSTANDING("a ratification is outstanding", Agreement::ratificationOutstanding),
    NO_RATIFICATION_OUTSTANDING("no ratification is outstanding", agreement -> !agreement.ratificationOutstanding()),
    /** Article 25(1) of the Vienna Convention: only if the treaty itself so provides. */
    PROVISIONAL_APPLICATION(
            "it foresees provisional application",
            agreement -> agreement.terms().provisionalApplication());

    private final String words;
    private final Predicate<Agreement> test;

    Condition(String words, Predicate<Agreement> test) {
        this.words = words;
        this.test = test;
    }

    /** The condition as a clause; empty for none. */
    public String words() {
        return words;
    }

    boolean holds(Agreement agreement) {
        return test.test(agreement);
    }
}
