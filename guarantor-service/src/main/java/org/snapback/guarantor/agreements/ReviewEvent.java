package org.snapback.guarantor.agreements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What {@code ukraine-accession.reviewed} says. */
record ReviewEvent(
        UUID id,
        Organisation organisation,
        UUID reviewId,
        UUID agreementId,
        String title,
        List<String> parties,
        String conclusion,
        Instant closedAt) {}
