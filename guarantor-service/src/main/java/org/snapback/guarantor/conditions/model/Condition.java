package org.snapback.guarantor.conditions.model;

/**
 * What the aggressor has to do before sanctions are eased: the recommendations on security guarantees that Ukraine's
 * presidential office published in September 2022.
 */
public enum Condition {
    AGGRESSION_CEASED("the aggressor has ceased its aggression"),
    NON_REPETITION_GUARANTEED("the aggressor has guaranteed that it will not attack again"),
    DAMAGE_COMPENSATED("the aggressor has compensated the damage");

    private final String meaning;

    Condition(String meaning) {
        this.meaning = meaning;
    }

    /** What is found where it is confirmed, as a clause. */
    public String meaning() {
        return meaning;
    }
}
