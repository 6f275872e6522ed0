package org.snapback.guarantor.compensation.model;

/** The rules of the ledger: what an entry needs. */
public enum Rule {
    CLAIM_ONCE("an award has one claim, which is its first entry"),
    AWARD_NEEDS_CLAIM("an award needs a claim that stands and has not been awarded"),
    PAYMENT_NEEDS_AWARD("a payment needs an award that stands"),
    REVERSAL_OF_OWN("a reversal names an entry of the same award"),
    REVERSED_ONCE("an entry is reversed once, and a reversal never"),
    LAST_FIRST("an entry is reversed before what it rests on: payments, then the award, then the claim");

    private final String meaning;

    Rule(String meaning) {
        this.meaning = meaning;
    }

    /** The rule as a clause. */
    public String meaning() {
        return meaning;
    }
}
