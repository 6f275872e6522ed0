package org.snapback.guarantor.ballots.model;

/** Why an adoption binds a state, or why it does not. */
public enum Ground {
    VOTED_FOR(true, "it votes FOR"),
    COMMON_CONSENT(true, "nobody opposes, and who abstains or is silent consents"),
    ACCEPTS_MAJORITY(true, "it is outvoted, and its agreement accepts majorities for this kind of decision"),
    AGREED_IN_ADVANCE(true, "it does not oppose what the package agreed in advance"),
    DECLARED_ABSTENTION(false, "it abstains with a declaration"),
    OUTVOTED(false, "it does not vote FOR, and its agreement accepts no majorities for this kind of decision"),
    NOT_OPTED_IN(false, "it does not opt in");

    private final boolean binds;
    private final String because;

    Ground(boolean binds, String because) {
        this.binds = binds;
        this.because = because;
    }

    public boolean binds() {
        return binds;
    }

    /** The ground as a clause. */
    public String because() {
        return because;
    }
}
