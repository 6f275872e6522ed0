package org.snapback.guarantor.relief.model;

/** Why relief is questioned. */
public enum Ground {
    NON_PERFORMANCE("a notice of non-performance"),
    REVOKED_ATTESTATION("a revoked attestation");

    private final String meaning;

    Ground(String meaning) {
        this.meaning = meaning;
    }

    /** What it is, as a noun. */
    public String meaning() {
        return meaning;
    }
}
