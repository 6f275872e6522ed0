package org.snapback.sanctions.packages;

import java.util.UUID;

/**
 * What moved measures without a ballot on them, as events name it.
 *
 * @param kind ENCROACHMENT, or RELIEF for a relief that the guarantors did not agree to continue; open
 * @param id of the encroachment, or of the notice of non-performance
 */
record Cause(String kind, UUID id) {
    private static final String ENCROACHMENT = "ENCROACHMENT";
    private static final String RELIEF = "RELIEF";

    static Cause encroachment(UUID id) {
        return new Cause(ENCROACHMENT, id);
    }

    static Cause relief(UUID noticeId) {
        return new Cause(RELIEF, noticeId);
    }

    /** Null where it is no encroachment. */
    UUID encroachmentId() {
        return kind.equals(ENCROACHMENT) ? id : null;
    }

    /** Null where it is no relief's end. */
    UUID noticeId() {
        return kind.equals(RELIEF) ? id : null;
    }
}
