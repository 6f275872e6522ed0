package org.snapback.sanctions.packages.model;

/**
 * How an encroachment may be confirmed to move a package, beside the ordinary ballot: what a package agrees to in its own
 * text.
 */
public enum ConfirmationRule {
    /**
     * It stands unless rejection is moved and nobody present votes for it (WTO Dispute Settlement Understanding, articles
     * 16.4 and 17.14). What it does is provisional until an ordinary ballot confirms it.
     */
    REVERSE_CONSENSUS
}
