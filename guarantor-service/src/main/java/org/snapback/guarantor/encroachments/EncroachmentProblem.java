package org.snapback.guarantor.encroachments;

import org.snapback.runtime.problem.ProblemType;

/** Why something about an encroachment is refused. */
enum EncroachmentProblem implements ProblemType {
    MAY_NOT_REPORT(403, "The state may not report encroachments"),
    NOT_THE_REPORTER(403, "Only the state that reported the encroachment may do this"),
    NOT_A_GUARANTOR(403, "Only a guarantor that has acceded may do this"),
    SECOND_DELEGATE_NEEDED(409, "Another delegate of the same state has to countersign"),
    ENCROACHMENT_STAGE(409, "The report's stage does not allow this"),
    ENCROACHMENT_BALLOT_OPEN(409, "A ballot on the report is open"),
    EVIDENCE_ON_FILE(409, "This piece of evidence is on file already"),
    TOO_MUCH_EVIDENCE(409, "As many pieces of evidence are on file as there can be"),
    EVIDENCE_NOT_INDEPENDENT(409, "Two independent pieces of evidence are needed"),
    DISPUTED_ALREADY(409, "The state has disputed the report already"),
    REVERSE_CONSENSUS_NOT_AGREED(409, "No package has agreed reverse consensus in advance"),
    ORDINARY_BALLOT_NEEDED(409, "A provisional confirmation is confirmed by an ordinary ballot"),
    NO_BALLOT(409, "The ballot cannot open"),
    CONSULTATION_REQUESTED_ALREADY(409, "A consultation on the report has been requested already");

    private final int status;
    private final String title;

    EncroachmentProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
