package org.snapback.guarantor.commitments.model;

/** What came of Ukraine's word on a progress report. */
public sealed interface Judging {
    /** It stands. */
    record Judged(Progress progress, Report report) implements Judging {}

    /** The report is past being judged. */
    record JudgedAlready(Report report) implements Judging {}
}
