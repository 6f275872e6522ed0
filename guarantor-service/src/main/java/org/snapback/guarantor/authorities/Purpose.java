package org.snapback.guarantor.authorities;

/** What an authority is competent for. */
enum Purpose {
    /** It grants the prior authorisation of one act. */
    DEROGATIONS,
    /** It receives reports of what is frozen, blocked or found. */
    REPORTS
}
