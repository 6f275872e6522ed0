package org.snapback.guarantor.encroachments;

/**
 * Which reports somebody may see.
 *
 * @param reported those that have been countersigned
 * @param filed those that have not, whoever filed them
 * @param state whose own not yet countersigned ones; empty for nobody's
 */
record Sight(boolean reported, boolean filed, String state) {
    static final Sight NOTHING = new Sight(false, false, "");

    boolean sees(EncroachmentRow row) {
        return row.isReported() ? reported : filed || row.reportedBy.equals(state);
    }
}
