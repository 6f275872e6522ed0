package org.snapback.guarantor.commitments.model;

import static org.snapback.guarantor.commitments.model.ReportStage.CONFIRMED;
import static org.snapback.guarantor.commitments.model.ReportStage.DISPUTED;
import static org.snapback.guarantor.commitments.model.ReportStage.REPLACED;
import static org.snapback.guarantor.commitments.model.ReportStage.REPORTED;

/** The one table of what can happen to a progress report: code, error texts and the diagram in docs/domain follow it. */
public enum ReportTransition {
    CONFIRMATION(REPORTED, CONFIRMED, "Ukraine confirms it"),
    DISPUTE(REPORTED, DISPUTED, "Ukraine disputes it, with reasons"),
    REPLACEMENT(DISPUTED, REPLACED, "the guarantor reports anew in its place");

    private final ReportStage from;
    private final ReportStage to;
    private final String cause;

    ReportTransition(ReportStage from, ReportStage to, String cause) {
        this.from = from;
        this.to = to;
        this.cause = cause;
    }

    public ReportStage from() {
        return from;
    }

    public ReportStage to() {
        return to;
    }

    /** Why a report makes this transition, as a clause. */
    public String cause() {
        return cause;
    }
}
