package org.snapback.guarantor.agreements;

import org.snapback.runtime.problem.ProblemType;

/** Why something is refused that concerns agreements, their documents and what the joint document unites. */
enum AgreementProblem implements ProblemType {
    AGREEMENT_STAGE(409, "The agreement's stage does not allow this"),
    AGREEMENT_IN_FORCE(409, "Another agreement of the guarantor binds it"),
    DOCUMENT_DIGEST(400, "The document's bytes do not have the digest announced"),
    UPLOAD_BROKEN_OFF(400, "The upload ended before its end"),
    ALREADY_SIGNED(409, "The joint document has this signature"),
    ALREADY_RECORDED(409, "Ukraine's accession to this organisation is recorded"),
    REVIEW_CLOSED(409, "The review is closed");

    private final int status;
    private final String title;

    AgreementProblem(int status, String title) {
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
