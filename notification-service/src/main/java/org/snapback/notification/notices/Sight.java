package org.snapback.notification.notices;

/**
 * What of one stream a reader sees.
 *
 * @param drafts whether the notices about drafts too, which are for a draft's sponsors alone
 */
record Sight(StreamName stream, boolean drafts) {
    /** The topic of the events that only sponsors, and those invited to be, may know of. */
    static final String DRAFTS = "compact.drafts";

    static final Sight PUBLIC = new Sight(StreamName.PUBLIC, false);
}
