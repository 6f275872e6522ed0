package org.snapback.guarantor.calls.model;

import java.util.Set;

/** What calls commitments, and which it calls. */
public enum Basis {
    /** The encroachment is confirmed: whatever is not military is called, of core and broader guarantors. */
    CONFIRMATION {
        @Override
        public boolean reaches(String guarantor, boolean military, Set<String> optedIn) {
            return !military;
        }
    },

    /** Ukraine has asked before a confirmation: what is not military, of the core guarantors that opt in. */
    CALLING {
        @Override
        public boolean reaches(String guarantor, boolean military, Set<String> optedIn) {
            return !military && optedIn.contains(guarantor);
        }
    },

    /**
     * Ukraine has asked for a military response: what is military, of the core guarantors that opt in. No decision of
     * others ever calls it (article 31(4) TEU; article 11 of the North Atlantic Treaty: each by its own constitutional
     * processes).
     */
    MILITARY_RESPONSE {
        @Override
        public boolean reaches(String guarantor, boolean military, Set<String> optedIn) {
            return military && optedIn.contains(guarantor);
        }
    };

    /**
     * Whether this calls a RESPONSE commitment that binds.
     *
     * @param optedIn the states that voted for it, where each decides for itself; empty otherwise
     */
    public abstract boolean reaches(String guarantor, boolean military, Set<String> optedIn);
}
