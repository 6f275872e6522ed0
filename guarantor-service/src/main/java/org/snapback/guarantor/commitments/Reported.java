package org.snapback.guarantor.commitments;

/** A report with the commitment that it is about. */
record Reported(CommitmentRow commitment, ReportRow report) {
    ReportView view() {
        return ReportView.of(report, commitment.howMuch().unit());
    }
}
