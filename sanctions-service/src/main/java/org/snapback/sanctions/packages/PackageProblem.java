package org.snapback.sanctions.packages;

import org.snapback.runtime.problem.ProblemType;

/** The refusals of this feature. */
enum PackageProblem implements ProblemType {
    WRONG_STAGE(409, "The package's stage does not allow this"),
    PROPOSAL_INCOMPLETE(422, "The package cannot be proposed as it is"),
    NOT_A_SPONSOR(403, "Only a sponsor may do this"),
    NOT_YOUR_STATE(403, "An invitation is answered by the state that was invited"),
    GUARANTOR_NOT_KNOWN_HERE(409, "The roster here does not know this state, or not yet"),
    STATE_NOT_ACCEDED(409, "The state has not acceded"),
    ALREADY_INVITED(409, "The state already sponsors the package or has been invited"),
    INVITATION_ANSWERED(409, "The invitation has been answered"),
    TOO_MANY_MEASURES(409, "The package has as many measures as it can hold"),
    TOO_MANY_SELECTIONS(409, "The annex has as many selections as it can hold"),
    NO_NEXT_RUNG(409, "The ladder ends here"),
    REVISION_PENDING(409, "A revision waits for the ballot's word"),
    NOTHING_REVISED(409, "The revision is the text that is voted on"),
    ESCALATION_PENDING(409, "A ballot on the next rung is open"),
    EASING_PENDING(409, "A ballot on a suspension or lifting is open"),
    RESCISSION_PENDING(409, "A ballot on the package's rescission is open"),
    CORRIGENDUM_PENDING(409, "A ballot on a corrigendum is open"),
    NOTHING_CORRECTED(409, "The corrigendum is the text that stands"),
    NOT_A_CORRIGENDUM(422, "A corrigendum corrects wording and nothing of substance"),
    AMENDMENT_PENDING(409, "A ballot on an amendment is open"),
    NOTHING_AMENDED(409, "The amendment is the text that stands"),
    NOT_AN_AMENDMENT(422, "An amendment eases nothing that binds, and does not act backwards"),
    ANNEX_CHANGE_PENDING(409, "A ballot on a listing or delisting is open"),
    EASING_NOT_FORESEEN(409, "The package does not allow its suspension"),
    CONDITIONS_NOT_MET(409, "Sanctions are not eased before their conditions are met"),
    WRONG_MEASURE_STAGE(409, "A measure does not allow this");

    private final int status;
    private final String title;

    PackageProblem(int status, String title) {
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
