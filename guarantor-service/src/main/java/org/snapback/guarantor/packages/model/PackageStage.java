package org.snapback.guarantor.packages.model;

/** The stages of a package, as sanctions-service moves it. */
public enum PackageStage {
    DRAFT,
    PROPOSED,
    ADOPTED,
    REJECTED,
    WITHDRAWN,
    SUSPENDED,
    LIFTED,
    EXPIRED,
    RESCINDED;

    /** Whether it has been adopted and can still bind somebody, now or after a snapback. */
    public boolean stands() {
        return this == ADOPTED || this == SUSPENDED || this == LIFTED;
    }
}
