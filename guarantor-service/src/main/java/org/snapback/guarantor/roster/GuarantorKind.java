package org.snapback.guarantor.roster;

/** What a roster entry stands for. Only states vote. */
enum GuarantorKind {
    STATE,
    ORGANISATION
}
