package org.snapback.sanctions.ballots;

import java.util.UUID;

/** What a ballot is about: guarantors also decide on other matters than packages, which their ballots do not move. */
record BallotMatter(UUID packageId, UUID encroachmentId, UUID conditionId, UUID noticeId) {
    boolean isNoPackage() {
        return packageId == null && (encroachmentId != null || conditionId != null || noticeId != null);
    }
}
