package org.snapback.guarantor.conditions;

import org.snapback.runtime.problem.ProblemType;

/** Why something about a condition of easing is refused. */
enum ConditionProblem implements ProblemType {
    CONDITION_STAGE(409, "The attestation's stage does not allow this"),
    CONDITION_ATTESTED_ALREADY(409, "An attestation of the condition stands already"),
    CONDITION_BALLOT_OPEN(409, "A ballot on the attestation is open"),
    EVIDENCE_ON_FILE(409, "This piece of evidence is on file already"),
    TOO_MUCH_EVIDENCE(409, "As many pieces of evidence are on file as there can be"),
    COMPENSATION_NOT_COVERED(409, "Payments do not cover the awards"),
    NO_BALLOT(409, "The ballot cannot open");

    private final int status;
    private final String title;

    ConditionProblem(int status, String title) {
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
