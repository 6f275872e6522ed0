package org.snapback.sanctions.packages;

import org.snapback.sanctions.packages.model.PackageAct;

/** What a ballot changes in the annexes of an adopted text. */
enum AnnexChangeKind {
    /** Adds subjects. */
    LISTING(PackageAct.LIST),
    /** Takes subjects off, whose listing was an error; it is no easing. */
    DELISTING(PackageAct.DELIST);

    private final PackageAct act;

    AnnexChangeKind(PackageAct act) {
        this.act = act;
    }

    PackageAct act() {
        return act;
    }

    /** Its name in the names of events. */
    String word() {
        return this == LISTING ? "listing" : "delisting";
    }

    /** What has happened where its ballot has agreed, in the names of events. */
    String done() {
        return this == LISTING ? "listed" : "delisted";
    }
}
