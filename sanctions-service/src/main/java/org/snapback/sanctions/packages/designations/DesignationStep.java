package org.snapback.sanctions.packages.designations;

/** What a designation's history consists of: what followed its package, and what the secretariat did. */
enum DesignationStep {
    /** It was there when this history began. */
    RECORD,
    PROPOSE,
    LIST,
    AMEND,
    DELIST,
    ANNUL,
    STATE,
    NOTIFY,
    /** Its review came near and was announced. */
    ANNOUNCE_REVIEW,
    REVIEW,
    ASK_DISPUTE,
    CONFIRM_DISPUTE,
    REFUSE_DISPUTE;

    /** Whether everyone may know of it who sees the designation: not what one secretary asked of another. */
    boolean open() {
        return this != ASK_DISPUTE && this != REFUSE_DISPUTE;
    }
}
