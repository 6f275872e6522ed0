package org.snapback.guarantor.ballots.model;

/** Why a ballot cannot open. */
public enum OpeningRefusal {
    NO_ELECTORS("No state has acceded yet, so there is nobody to decide."),
    DEADLINE_PASSED("The decision window was over before the proposal arrived."),
    RULE_UNKNOWN("The decision rule is not one that guarantors decide by."),
    RULE_NOT_ALLOWED("The decision rule is not one that this kind of decision may be taken by."),
    WITHDRAWN("The package was withdrawn before its ballot opened.");

    private final String message;

    OpeningRefusal(String message) {
        this.message = message;
    }

    /** The reason as a sentence. */
    public String message() {
        return message;
    }
}
