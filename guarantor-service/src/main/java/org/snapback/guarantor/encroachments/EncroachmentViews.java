package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;

/** Reports as clients see them, with how much is on file about each. */
@ApplicationScoped
class EncroachmentViews {
    private final EvidenceRepository evidence;
    private final DisputeRepository disputes;

    EncroachmentViews(EvidenceRepository evidence, DisputeRepository disputes) {
        this.evidence = evidence;
        this.disputes = disputes;
    }

    EncroachmentView of(EncroachmentRow row) {
        return EncroachmentView.of(row, evidence.count(row.id), disputes.count(row.id));
    }
}
