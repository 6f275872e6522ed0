package org.snapback.sanctions.screening.model;

/**
 * What is compared, and what it adds to the score or takes from it, in thousandths. The whole model is this table and
 * how {@link NameMatch} compares names; {@link #MODEL} changes with any of them. Where one of the two sides does not say
 * what a feature compares, the feature says nothing: what is missing is neither for nor against.
 */
public enum Feature {
    /** The best of the subject's names against the best of those asked for: its own score. */
    NAME(1_000, "the names' likeness, from 0 to 1,000"),
    /** The best name is one that its list calls weak. */
    WEAK_ALIAS(-40, "the best name identifies nobody by itself, as its list says"),
    /** A document, IMO number, registration or other number is the same: it decides by itself. */
    IDENTIFIER(1_000, "an exact identifier is the same: the score is 1,000"),
    /** An identifier of the same type is another one. */
    OTHER_IDENTIFIER(-60, "both have an identifier of the same type, and it is another one"),
    /** Born on the same day, known exactly. */
    BIRTH_DAY(40, "a birth date is the same to the day"),
    /** The birth dates do not exclude each other. */
    BIRTH_POSSIBLE(15, "birth dates may be the same, as exactly as they are known"),
    /** One part of the date is another, or day and month have changed places. */
    BIRTH_SLIP(-20, "birth dates differ as by a slip"),
    /** No birth date can be the same. */
    BIRTH_OTHER(-160, "no birth date can be the same"),
    /** A country is the same. */
    COUNTRY(15, "a nationality, citizenship, flag or seat is the same"),
    /** No country is the same. */
    OTHER_COUNTRY(-30, "no nationality, citizenship, flag or seat is the same");

    /** The version of the table and of the rules behind it. */
    public static final String MODEL = "snapback-1";

    private final int weight;
    private final String means;

    Feature(int weight, String means) {
        this.weight = weight;
        this.means = means;
    }

    /** What it adds where it applies; NAME adds its own value instead. */
    public int weight() {
        return weight;
    }

    /** In words. */
    public String means() {
        return means;
    }
}
