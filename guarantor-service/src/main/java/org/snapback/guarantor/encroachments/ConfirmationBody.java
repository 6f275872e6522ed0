package org.snapback.guarantor.encroachments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.DecisionRule;

/** How a confirmation is to be decided. */
@Schema(name = "NewConfirmation", description = "How guarantors are to decide on the confirmation")
record ConfirmationBody(
        @Schema(
                description = "QUALIFIED_MAJORITY where it is absent. REVERSE_CONSENSUS needs a package that stands and"
                        + " has agreed it in its text, and confirms provisionally, for 30 days")
        DecisionRule rule) {
    static DecisionRule rule(ConfirmationBody body) {
        return body == null || body.rule == null ? DecisionRule.QUALIFIED_MAJORITY : body.rule;
    }
}
