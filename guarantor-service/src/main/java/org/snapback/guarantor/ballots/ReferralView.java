package org.snapback.guarantor.ballots;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Referral;

/** How the brake was pulled. */
@Schema(name = "Referral", description = "How the brake was pulled; since then leaders decide by unanimity")
record ReferralView(
        @Schema(description = "The state that pulled it", examples = "HU")
        String state,

        String reasons,

        @Schema(description = "The rule that the ballot had until then")
        DecisionRule from,

        Instant referredAt) {
    static ReferralView of(Referral referral) {
        return new ReferralView(referral.by(), referral.reasons(), referral.from(), referral.at());
    }
}
