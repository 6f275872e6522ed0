package org.snapback.guarantor.compensation.model;

/** What an entry of the ledger says. */
public enum EntryType {
    CLAIM,
    AWARD,
    PAYMENT,
    REVERSAL
}
