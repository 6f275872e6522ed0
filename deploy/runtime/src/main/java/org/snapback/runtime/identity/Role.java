package org.snapback.runtime.identity;

/** What a bearer token's {@code groups} may name. The constants of {@link Names} are the same words for annotations. */
public enum Role {
    DELEGATE,
    BENEFICIARY,
    MINISTRY,
    PARTNER,
    SECRETARIAT,
    OPERATOR,
    AUDITOR;

    /** The roles' names as compile-time constants. */
    public static final class Names {
        public static final String DELEGATE = "DELEGATE";
        public static final String BENEFICIARY = "BENEFICIARY";
        public static final String MINISTRY = "MINISTRY";
        public static final String PARTNER = "PARTNER";
        public static final String SECRETARIAT = "SECRETARIAT";
        public static final String OPERATOR = "OPERATOR";
        public static final String AUDITOR = "AUDITOR";

        private Names() {}
    }
}
